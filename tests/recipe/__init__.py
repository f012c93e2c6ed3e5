"""A new check from nothing, as CONTRIBUTING says: `treden/` holds its six files, the test follows the steps."""
