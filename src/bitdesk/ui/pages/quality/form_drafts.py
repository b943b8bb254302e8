"""What is written on the forms beside a list comes back after a crash; until then its row says that it waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitdesk.ui.drafts import FormDraft, last_begun, waiting
from bitdesk.ui.pages.quality import words
from bitdesk.ui.widgets.fields import DateField, TextField
from bitdesk.ui.widgets.form import Form
from bitdesk.ui.widgets.shop_fields import FlagsField
from bitdesk.ui.widgets.story import Part as Passage
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from bitdesk.ui.page import Page
    from bitdesk.ui.widgets.painted import Pill


class FormDrafts(dict[Form, FormDraft]):
    """The draft of each form that has one."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._acts: dict[str, str] = {}

    def keep(self, form: Form, name: str, pill: Pill | None = None) -> None:
        """Keep what is written in a form from now on; the pill is what opens it for a row."""
        kept = {name: field for name, field in form.fields.items() if not isinstance(field, FlagsField)}
        texts = [name for name, field in kept.items() if isinstance(field, TextField | TextArea)]
        written = [name for name in texts if not isinstance(kept[name], DateField)]
        self[form] = FormDraft(self._page, name, kept, only_with=written)
        if pill is not None:
            self._acts[name] = words.act(pill.text())

    def load(self, form: Form, subject: bytes) -> bool:
        """Show what was left of a subject in a form; return whether there was anything."""
        draft = self.get(form)
        if draft is None:
            return False
        draft.name = f"{draft.name.partition(':')[0]}:{subject.hex()}"
        return draft.load()

    def waiting(self, about: bytes) -> tuple[Passage, ...]:
        """Say of a row what was begun about it."""
        return tuple(Passage(beside=when, text=text) for when, text in waiting(self._page, self._acts, about))

    def last(self) -> bytes | None:
        """Return what the last thing that was begun is about."""
        return last_begun(self._page, self._acts)
