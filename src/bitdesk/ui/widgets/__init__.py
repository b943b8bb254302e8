"""Controls painted by bitdesk itself."""
