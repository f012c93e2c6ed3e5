"""A result described once: what screen, copied text, paper and worked answers all show.

Names no check; which one it describes comes in with the rule.
"""
