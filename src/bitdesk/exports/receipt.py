"""A ticket as a receipt. Its words are French whatever the screen speaks.

Sources: law of 4 August 1994 on the French language, article 2 (receipts are in French); article 286, I-3° bis of the
tax code (CGI) and BOI-TVA-DECLA-30-10-30 (date to the second, till, totals by rate, payments, duplicates and training
marked); article 293 B of the CGI (mention of who is exempt).
"""

from __future__ import annotations

from bitdesk import clock
from bitdesk.exports import figures
from bitdesk.exports.paper import Line, Paper, joined
from bitdesk.reports.shop import Shop
from bitdesk.reports.tickets import Ticket, TicketLine
from bitdesk.values import PaymentMethod

EXEMPT = "TVA non applicable, art. 293 B du CGI"
DUPLICATE = "DUPLICATA"
TRAINING = "ESSAI"
METHODS = {
    PaymentMethod.CASH: "Espèces",
    PaymentMethod.CARD: "Carte bancaire",
    PaymentMethod.CHEQUE: "Chèque",
    PaymentMethod.HOLIDAY_VOUCHER: "Chèques-vacances",
    PaymentMethod.TRANSFER: "Virement",
}


def receipt(ticket: Ticket, shop: Shop, copy: int) -> Paper:
    """Return the receipt of a ticket; every copy after the first is a duplicate."""
    marks = []
    if ticket.training:
        marks.append(Line("TICKET D’ESSAI, SANS VALEUR", bold=True, centred=True))
    if copy > 1:
        marks.append(Line(f"{DUPLICATE} (copie n° {copy})", bold=True, centred=True))
    lines = joined(
        head(shop, ticket.office_name),
        [*marks, *_about(ticket)],
        [each for line in ticket.lines for each in _sold(line)],
        _total(ticket),
        _vat(ticket),
        [Line(text, centred=True) for text in shop.receipt_note.splitlines()],
    )
    watermark = TRAINING if ticket.training else DUPLICATE if copy > 1 else ""
    return Paper(f"Ticket {ticket.number_text}", lines, watermark)


def head(shop: Shop, office: str) -> list[Line]:
    """Return what every paper of a till begins with."""
    numbers = [f"SIRET {shop.siret}"] * bool(shop.siret) + [f"TVA {shop.vat_number}"] * bool(shop.vat_number)
    below = [*shop.address.splitlines(), *numbers, office]
    return [Line(shop.name, bold=True, centred=True), *(Line(text, centred=True) for text in below if text)]


def euros(cents: int) -> str:
    """Return an amount as it is written in France."""
    whole, rest = divmod(abs(cents), 100)
    return f"{figures.MINUS if cents < 0 else ''}{whole:,}".replace(",", "\u202f") + f",{rest:02}\u00a0€"


def percent(vat_bp: int) -> str:
    """Return a rate in basis points as it is written in France."""
    return f"{vat_bp / 100:.2f}".rstrip("0").rstrip(".").replace(".", ",") + "\u00a0%"


def _about(ticket: Ticket) -> list[Line]:
    kind = "Remboursement" if ticket.refunds else "Ticket"
    lines = [
        Line(f"{kind} {ticket.number_text}", bold=True),
        Line(f"{clock.local(ticket.sold_at):%d/%m/%Y %H:%M:%S}", f"Caisse {ticket.desk_name}"),
    ]
    if ticket.counselor_code:
        lines.append(Line(f"Conseiller : {ticket.counselor_code}"))
    if ticket.refunds:
        lines.append(Line(f"Du ticket {ticket.refunds.number_text}"))
    if ticket.reason:
        lines.append(Line(f"Motif : {ticket.reason}"))
    return lines


def _sold(line: TicketLine) -> list[Line]:
    full = line.quantity * line.unit_cents
    if line.quantity == 1:
        lines = [Line(line.label, euros(full))]
    else:
        quantity = figures.minus(str(line.quantity))
        lines = [Line(line.label), Line(f"  {quantity} × {euros(line.unit_cents)}", euros(full))]
    discount = line.discount_cents + line.ticket_discount_cents
    if discount:
        reason = f" ({line.discount_reason})" if line.discount_reason else ""
        lines.append(Line(f"  Remise{reason}", euros(-discount)))
    return lines


def _total(ticket: Ticket) -> list[Line]:
    title = "Total remboursé" if ticket.refunds else "Total"
    lines = [Line(title, euros(ticket.total_cents), bold=True, tall=True)]
    for payment in ticket.payments:
        given = payment.amount_cents if payment.given_cents is None else payment.given_cents
        lines.append(Line(METHODS[PaymentMethod(payment.method)], euros(given)))
    if ticket.change_cents:
        lines.append(Line("Rendu", euros(ticket.change_cents)))
    return lines


def _vat(ticket: Ticket) -> list[Line]:
    if ticket.vat_exempt:
        return [Line(EXEMPT)]
    lines = [
        Line(f"TVA {percent(vat.vat_bp)} sur {euros(vat.net_cents)} HT", euros(vat.vat_cents)) for vat in ticket.vat
    ]
    return [*lines, Line("Total HT", euros(sum(vat.net_cents for vat in ticket.vat)))]
