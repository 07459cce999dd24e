import { Dialog, DialogPanel, DialogTitle } from '@headlessui/react';
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useState } from 'react';
import styled, { ThemeProvider, createGlobalStyle, css, keyframes } from 'styled-components';

const GlobalStyle = createGlobalStyle`
  * { box-sizing: border-box; }
  body { margin: 0; font: 1.6rem/1.5 system-ui, sans-serif; background: ${({ theme }) => theme.paper}; color: #222; }
  .ProseMirror { min-height: 12rem; padding: 1rem; outline: 0; }
  .ProseMirror p { margin: 0 0 .8rem; }
`;

const appear = keyframes`from { opacity: 0 } to { opacity: 1 }`;

const Page = styled.main`
  display: grid;
  grid-template-columns: 24rem 1fr;
  min-height: 100vh;
`;

const List = styled.ul`
  margin: 0;
  padding: 1rem;
  list-style: none;
  border-right: 1px solid #ccc;
  & > li + li {
    margin-top: 0.5rem;
  }
`;

const Row = styled.button<{ $isCurrent: boolean }>`
  width: 100%;
  padding: 0.8rem 1.2rem;
  border: 0;
  border-radius: 0.4rem;
  font: inherit;
  text-align: left;
  background: transparent;
  animation: ${appear} 1ms;
  &:hover {
    background: #0001;
  }
  ${({ $isCurrent, theme }) =>
    $isCurrent &&
    css`
      background: ${theme.accent};
      color: white;
    `}
  @media (min-width: 2000px) {
    font-size: 2rem;
  }
`;

const Panel = styled(DialogPanel)`
  width: 50rem;
  margin: 10rem auto;
  padding: 2rem;
  background: white;
  border-radius: 0.8rem;
  box-shadow: 0 1rem 3rem #0003;
`;

const Shade = styled.div`
  position: fixed;
  inset: 0;
  background: #0006;
`;

const mails = ['Tea order', 'Invoice 12', 'Hello'];

export default function App() {
  const [current, setCurrent] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const editor = useEditor({
    extensions: [StarterKit],
    content: '<p>Dear <strong>customer</strong>,</p><ul><li>green tea</li><li>black tea</li></ul>',
  });
  return (
    <ThemeProvider theme={{ accent: '#b5179e', paper: '#fffdf7' }}>
      <GlobalStyle />
      <Page>
        <List>
          {mails.map((mail, index) => (
            <li key={mail}>
              <Row type="button" $isCurrent={index === current} onClick={() => setCurrent(index)}>
                {mail}
              </Row>
            </li>
          ))}
        </List>
        <section style={{ padding: 20 }}>
          <h1>{mails[current]}</h1>
          <button type="button" onClick={() => editor.chain().selectAll().toggleBold().run()}>
            Bold
          </button>
          <EditorContent editor={editor} />
          <button type="button" onClick={() => setOpen(true)}>
            Send
          </button>
        </section>
      </Page>
      <Dialog open={isOpen} onClose={setOpen}>
        <Shade>
          <Panel>
            <DialogTitle>Send it?</DialogTitle>
            <p>“{editor.getText({ blockSeparator: ' ' })}”</p>
            <button type="button" onClick={() => setOpen(false)}>
              Later
            </button>
          </Panel>
        </Shade>
      </Dialog>
    </ThemeProvider>
  );
}
