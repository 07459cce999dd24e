import styles from './BellRoom.module.css';

/** The room of the bell in the top bar, which comes behind the page: nothing moves when it is there. */
export function BellRoom() {
  return <span className={styles['room']} />;
}
