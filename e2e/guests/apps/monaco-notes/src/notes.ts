import * as monaco from 'monaco-editor/editor/editor.api.js';
import 'monaco-editor/features/register.all.js';
import { jsonDefaults } from 'monaco-editor/language/json/monaco.contribution.js';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/language/json/json.worker.js?worker';
import './notes.css';

self.MonacoEnvironment = {
  getWorker: (_id, label) => (label === 'json' ? new JsonWorker() : new EditorWorker()),
};

const sample = '{\n  "customer": "Longjing",\n  "amount": 12.5,\n  "amount": 13\n}\n';

export function openNotes(element: HTMLElement): () => void {
  element.innerHTML = '<h1>Notes</h1><div id="editor"></div><output id="faults"></output>';
  const editor = monaco.editor.create(element.querySelector<HTMLElement>('#editor')!, {
    value: sample,
    language: 'json',
    theme: 'vs-dark',
    automaticLayout: true,
    minimap: { enabled: false },
    cursorBlinking: 'solid',
  });
  const faults = element.querySelector('#faults')!;
  const marks = monaco.editor.onDidChangeMarkers(([uri]) => {
    faults.textContent = monaco.editor
      .getModelMarkers({ resource: uri! })
      .map(({ message }) => message)
      .join('; ');
  });
  return () => {
    marks.dispose();
    editor.getModel()?.dispose();
    editor.dispose();
    // The language service lets its worker go, and takes a new one with the next editor.
    jsonDefaults.setModeConfiguration({ ...jsonDefaults.modeConfiguration });
    element.replaceChildren();
  };
}
