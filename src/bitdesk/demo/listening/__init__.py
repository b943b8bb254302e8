"""What the demonstration's visitors say, ask and answer in a season, and what the offices make of it."""
