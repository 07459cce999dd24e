/**
 * React Aria looks for this id in the page before it writes an inline style, which a strict CSP refuses; base.css has the rule instead.
 *
 * It is no element that a component renders: what an app renders may stand in a document of its own that is not in the page yet.
 */
const id = 'react-aria-pressable-style';

let holders = 0;

/** Marks the page for as long as somebody holds the mark. Returns the way to let it go. */
export function holdPressMark(): () => void {
  holders += 1;
  if (!document.getElementById(id)) document.head.append(makeMark());
  return () => {
    holders -= 1;
    if (holders === 0) document.getElementById(id)?.remove();
  };
}

function makeMark(): HTMLMetaElement {
  const mark = document.createElement('meta');
  mark.id = id;
  mark.name = 'sp-press-style';
  mark.content = 'static';
  return mark;
}
