"""The promises in figures: our runtime beside stock Pyodide and PyScript, in one run."""
