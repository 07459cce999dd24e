/** What the company has below the last line, line by line. Renders a `<div>`, or nothing where there is none. */
export function Footer({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="terms" data-part="closing">
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines are nothing but their place
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
