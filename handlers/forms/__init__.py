"""Conversations that fill in a form; a form is data (see `form`, `kinds`)."""

from handlers.forms.amounts import Day, Number
from handlers.forms.area import area
from handlers.forms.choices import Choice, Person, Several, Suggested
from handlers.forms.files import Files, Photo
from handlers.forms.filling import Filling
from handlers.forms.form import Form, Registry, Repeat, Step, registry
from handlers.forms.kinds import Invalid, Kind, Option, Text
from handlers.forms.opening import Forms, install

__all__ = [
    "Choice",
    "Day",
    "Files",
    "Filling",
    "Form",
    "Forms",
    "Invalid",
    "Kind",
    "Number",
    "Option",
    "Person",
    "Photo",
    "Registry",
    "Repeat",
    "Several",
    "Step",
    "Suggested",
    "Text",
    "area",
    "install",
    "registry",
]
