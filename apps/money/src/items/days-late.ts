const dayMs = 86_400_000;

/** Returns how many days after its due day a day is; 0 when it is not after it. */
export function daysLate(dueDate: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${dueDate}T00:00:00Z`)) / dayMs));
}
