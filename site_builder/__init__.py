"""What assembles the site: Markdown extension, generated pages, runtime, and the finishing steps."""
