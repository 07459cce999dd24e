import './late.css';

export const lateClass = 'late';
