import { openMap } from './map';

openMap('map');
