import { createRoot } from 'react-dom/client';
import '../src/tokens/tokens.css';
import '../src/base/base.css';
import './gallery.css';
import { Gallery } from './Gallery.tsx';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Gallery />);
