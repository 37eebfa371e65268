"""Every screen of `publishing.screens`, built from type hints, with the longest plausible content.

`python -m tests.gallery` writes docs/screens. Nobody keeps a list: `finding` reads the package,
`building` makes arguments out of annotations, `content` says what a name means where its type does
not, `exploring` changes one choice at a time and keeps what says something new.
"""
