"""The kinds of questions: a file for each; `table.py` names them all.

What a kind looks like in a form stands in `site_builder/templates/kinds/`, how the page reads it in
`checks/widget/kinds/`, under the same name.
"""
