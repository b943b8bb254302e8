"""Alembic's entry: migrates the connection that `bitdesk.schema` hands over, in its transaction."""

from __future__ import annotations

from alembic import context

from bitdesk import models

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=models.Base.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
