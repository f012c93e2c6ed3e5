"""What the search of the site knows: the words of its pages, what readers call things, whom to call first."""
