"""A document as a Word file, for whoever has what stands in it; needs no Telegram."""

from models.queries.document_facts import Material
from publishing.texts import Translator
from services.documents import Written


def write(t: Translator, material: Material) -> Written:
    # What writes Word files is read in with the first one.
    from publishing.documents.issued import draft

    made = draft(t, material)
    return Written(made.title, made.name, made.data, made.characters, t.language)
