"""Starts each Chromium of the tests once: one that is there may still miss a library of the system."""

import sys

from playwright.sync_api import Error, sync_playwright

from bench.browser import FLAGS, find_chromium, find_shell


def main() -> str | None:
    """Return what Chromium says when it does not start; nothing when it does."""
    with sync_playwright() as playwright:
        try:
            for path in {find_chromium(), find_shell()}:
                playwright.chromium.launch(executable_path=path, args=FLAGS).close()
        except Error as error:
            said = error.message.partition("\nCall log:")[0].splitlines()  # which says it all again
            return "\n".join(line for line in said if "<launching>" not in line)
    return None


if __name__ == "__main__":
    sys.exit(main())
