import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './map.css';

const cities: [string, number, number][] = [
  ['Hangzhou', 30.27, 120.16],
  ['Ningbo', 29.87, 121.54],
  ['Wenzhou', 28, 120.7],
];

/** A tile layer that draws its own tiles, as no server is asked. */
const Tiles = L.GridLayer.extend({
  createTile(this: L.GridLayer, { x, y, z }: L.Coords) {
    const tile = document.createElement('canvas');
    const { x: width, y: height } = this.getTileSize();
    Object.assign(tile, { width, height });
    const context = tile.getContext('2d')!;
    context.fillStyle = (x + y) % 2 ? '#dfe9d8' : '#d3e2f0';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#345';
    context.font = '14px sans-serif';
    context.fillText(`${z}/${x}/${y}`, 12, 24);
    return tile;
  },
}) as unknown as new () => L.GridLayer;

/** The window knows the map, as in many a page of its kind. */
declare global {
  interface Window {
    map?: L.Map;
  }
}

export function openMap(element: string | HTMLElement): L.Map {
  window.map = L.map(element, { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false }).setView([29.2, 120.8], 8);
  map.addLayer(new Tiles());
  for (const [name, latitude, longitude] of cities)
    L.circleMarker([latitude, longitude], { radius: 12, color: 'crimson' })
      .addTo(map)
      .bindPopup(`<b>${name}</b>`)
      .bindTooltip(name, { permanent: true });
  L.marker([29, 119.6], { icon: L.icon({ iconUrl: '/pin.svg', iconSize: [32, 32] }) }).addTo(map);
  L.control.scale().addTo(map);
  return map;
}

declare const map: L.Map;
