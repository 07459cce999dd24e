import { defineStore } from 'pinia';
import { ref } from 'vue';

export const useOrders = defineStore('orders', () => {
  const orders = ref([
    { number: 'XS-0001', customer: '龙井茶行', amount: 1200 },
    { number: 'XS-0002', customer: '五金商店', amount: 86.5 },
  ]);
  const add = (customer: string, amount: number) => orders.value.push({ number: `XS-000${orders.value.length + 1}`, customer, amount });
  return { orders, add };
});
