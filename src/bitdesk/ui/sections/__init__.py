"""A page's sections: the list of a noun at left, and at right its details or a form."""
