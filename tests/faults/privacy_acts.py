"""What versions of the program that know personal data can be told to do, besides what every version can."""

from __future__ import annotations

from faults.acts import *  # noqa: F403
from faults.acts import opened
from faults.forks import say
from faults.names import complain, erase, spelled_out, traces


def complain_for_desk(data_dir: str) -> None:
    """Record a complaint of the desk's office at the head office, and say the contact."""
    with opened(data_dir) as head, head.database.reading() as connection:
        ((office_id,),) = connection.execute("SELECT id FROM office").fetchall()
    with opened(data_dir) as head:
        say(complain(head, office_id=office_id).hex())


def erase_contact(data_dir: str, contact: str) -> None:
    """Erase somebody."""
    with opened(data_dir) as head:
        say(erase(head, bytes.fromhex(contact)))


def names_left(data_dir: str) -> None:
    """Say where the name is in a file, in tables and in bytes."""
    with opened(data_dir) as desk:
        say(spelled_out(desk), traces(desk.data_dir, "bitdesk.db*"))
