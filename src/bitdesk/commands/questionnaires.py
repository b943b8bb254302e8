"""Questionnaires on the terminal: what was answered, and what a year's answers say."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from bitdesk.commands import lookup
from bitdesk.commands.counting import record
from bitdesk.commands.exporting import save
from bitdesk.commands.output import say
from bitdesk.commands.reporting import report
from bitdesk.commands.terminal import YEAR, Day, Place, Whole, file_option, format_option, opened
from bitdesk.exports import figures
from bitdesk.exports import questionnaires as sheets
from bitdesk.exports.packing import SUFFIXES, check_suffix, letterhead, packed
from bitdesk.exports.questionnaires import By
from bitdesk.exports.sheet import Format, Sheet, written
from bitdesk.reports import questionnaires as questions
from bitdesk.reports.questionnaires import Form
from bitdesk.services import questionnaires
from bitdesk.values import Filled, QuestionKind
from bitdesk.words import _


class Given(click.ParamType[tuple[str, str]]):
    """A question's code and its answer, such as welcome=5."""

    name = "answer"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Return the question and the answer; whether it can be is another matter."""
        if not isinstance(value, str):
            return tuple(value)
        code, equals, said = value.partition("=")
        if not equals or not code:
            self.fail(_("{value} is not a question and its answer, such as welcome=5.").format(value=value), param, ctx)
        return code.strip(), said


@record.command(help=_("Record an answered questionnaire."))
@click.option("--form", "code", metavar="CODE", required=True, help=_("The questionnaire, such as satisfaction."))
@click.option("--form-version", "version", type=Whole(), metavar="N", help=_("Its version; the latest if not said."))
@click.option(
    "--answer",
    "given",
    type=Given(),
    multiple=True,
    required=True,
    metavar="CODE=ANSWER",
    help=_("An answer: welcome=5; several choices with commas between them; may be repeated."),
)
@click.option("--date", "on", type=Day(), metavar="DATE", help=_("The day: 2019-07-14; today if it is not said."))
@click.option("--language", type=click.Choice(["fr", "en"]), help=_("The language in which it was answered."))
@click.option("--office", metavar="CODE", help=_("Where it was answered: only the head office says it."))
@click.pass_obj
def response(
    place: Place,
    code: str,
    version: int | None,
    given: tuple[tuple[str, str], ...],
    on: date | None,
    language: str | None,
    office: str | None,
) -> None:
    """Record what one visitor answered."""
    if len({question for question, _said in given}) < len(given):
        raise click.UsageError(_("A question is answered twice. Give each answer once."))
    with opened(place.folder) as desk:
        form = questions.named(desk, code, version)
        office_id = lookup.office_of_row(desk, office)
        questionnaires.answer(desk, form.id, _answers(form, given), Filled.COMMAND, language, on, office_id=office_id)
        text = _("Recorded: {form}, version {version}, {count} answers.")
        say(text.format(form=form.code, version=form.version, count=figures.count(len(given))))


def _answers(form: Form, given: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    """Return the answers as the service takes them; what is no number stays a text, which it refuses."""
    kinds = {question.code: question for question in form.questions}
    answers: dict[str, Any] = {}
    for code, said in given:
        question = kinds.get(code)
        answers[code] = said
        if question is not None and question.kind in (QuestionKind.RATING, QuestionKind.NUMBER):
            is_whole = said.strip().removeprefix("-").isdecimal()
            answers[code] = int(said) if is_whole else said
        elif question is not None and question.several:
            answers[code] = [part.strip() for part in said.split(",") if part.strip()]
    return answers


@report.command(help=_("What visitors answered to the questionnaires of a year, with 95 % confidence intervals."))
@click.option("--year", type=YEAR, required=True, metavar="Y", help=_("The year."))
@click.option("--form", "code", metavar="CODE", help=_("One questionnaire only, all its versions."))
@click.option("--office", metavar="CODE", help=_("One office only."))
@click.option("--by", type=click.Choice([by.value for by in By]), default=By.QUESTION.value, help=_("By what."))
@file_option(_("Write the whole synthesis to a file; its name ends in .xlsx, .pdf, .csv or .json."))
@format_option()
@click.pass_obj
def satisfaction(
    place: Place, year: int, code: str | None, office: str | None, by: str, path: Path | None, form: str
) -> None:
    """Write the satisfaction of a year."""
    if path is not None:
        check_suffix(path.suffix, SUFFIXES)
    with opened(place.folder) as desk:
        code = questions.named(desk, code).code if code else None
        found = questions.satisfaction(desk, year, code, office)
        organisation = letterhead(desk)
    if path is None:
        say(written(sheets.sheet(found, By(by)), Format(form)), nl=False)
        return
    save(path, packed(_for_file(found, path.suffix.lower(), By(by)), path.suffix, organisation))


def _for_file(found: questions.Satisfaction, suffix: str, by: By) -> tuple[Sheet, ...]:
    """Return what a file holds: everything, but for the one table that CSV has room for."""
    if suffix == ".csv":
        return (sheets.sheet(found, by),)
    return sheets.sheets(found, detailed=suffix == ".xlsx")
