import { useTexts } from '@suanpan/app-kit/use-texts';
import { texts } from '../texts.ts';
import s from './Home.module.css';

export function Pages() {
  const t = useTexts(texts);
  (window as unknown as Record<string, unknown>)['leaked'] = 1;
  return <h1 className={s['h']}>{t('hello', { name: 'x' })}</h1>;
}
