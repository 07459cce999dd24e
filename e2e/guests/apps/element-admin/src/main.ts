import { createAdmin } from './admin';

createAdmin().mount('#app');
