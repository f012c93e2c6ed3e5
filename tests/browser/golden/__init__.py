"""What a reader takes along of each outcome, kept in files: copied text, HTML and paper.

`python -m tests.browser.golden` writes the files anew, and `tests/browser/test_golden.py` compares them.
"""
