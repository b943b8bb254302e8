"""What depositors brought, what was sold of it, what they are owed and what they were paid."""

from bitdesk.reports.depositors.balances import Depositor, PayoutRow, depositor, depositors, payouts
from bitdesk.reports.depositors.statements import Statement, StatementLine, statement

__all__ = [
    "Depositor",
    "PayoutRow",
    "Statement",
    "StatementLine",
    "depositor",
    "depositors",
    "payouts",
    "statement",
]
