"""What the forked desks do with the liaison book until they are killed, or until they are done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bitdesk import clock
from bitdesk.desk import Desk, open_desk
from bitdesk.reports import liaison as report
from bitdesk.services import drafts, liaison
from faults.children import killed_at
from faults.forks import say
from notebook import counselor

NOW = 1_784_723_460_000
DRAFT = '{"text": "Presque fini"}'


def write(desk: Desk, _draft: str) -> None:
    """Record the note whose draft is kept."""
    liaison.write_note(desk, "remark", "Presque fini", draft="note")


def reply(desk: Desk, _draft: str) -> None:
    """Record the reply whose draft is kept."""
    liaison.reply(desk, report.notes(desk)[-1].id, "Presque fini", draft="note")


def read(desk: Desk, _draft: str) -> None:
    """Mark every note as read."""
    liaison.mark_read(counselor(desk, "C1"), *(row.id for row in report.notes(desk)))


def draft(desk: Desk, content: str) -> None:
    """Keep a draft in place of the one before."""
    drafts.save(desk, "note", content)


ACTS: dict[str, Callable[[Desk, str], None]] = {"write": write, "reply": reply, "read": read, "draft": draft}


def act_killed_at(act: str, data_dir: str, content: str, step: int) -> None:
    """Do something with the book and die at a step."""
    with clock.use(lambda: NOW):
        desk = open_desk(Path(data_dir))
        killed_at(step, lambda: ACTS[act](desk, content))


def write_in_the_window(data_dir: str, text: str) -> None:
    """Type into the book of a real window, say when the draft is kept, and wait to be killed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from bitdesk.reports import drafts as kept
    from bitdesk.ui.main_window import LIAISON, MainWindow
    from bitdesk.ui.pages.liaison.book import BookSection

    application = QApplication([])
    window = MainWindow(Path(data_dir))

    def write() -> None:
        window.choose_page(LIAISON)
        section = window.page.section  # type: ignore[union-attr]
        assert isinstance(section, BookSection)
        section.writing.text_field.setPlainText(text)
        watch.start(50)

    def look() -> None:
        if kept.load(window.counter.desk, "liaison_note") is not None:
            watch.stop()
            say("kept")

    watch = QTimer()
    watch.timeout.connect(look)
    window.ready.connect(write)
    window.show()
    application.exec()
