"""Ways in: sources that are asked for deliveries, a thread each, and notes of what they have handed over already."""
