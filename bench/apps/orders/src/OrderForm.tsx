import { useState } from 'react';
import type { Order } from './orders.ts';
import './order-form.css';

interface OrderFormProps {
  onSave: (order: Order) => void;
}

/** A form of a few fields. */
export function OrderForm({ onSave }: OrderFormProps) {
  const [customer, setCustomer] = useState('');
  const [day, setDay] = useState('2026-11-24');
  const [sum, setSum] = useState('');
  const fen = Math.round(Number(sum) * 100);
  const isComplete = customer !== '' && Number.isFinite(fen) && fen > 0;
  return (
    <form
      className="order-form"
      data-bench-form
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onSave({ number: `SO-2026-${customer.length}-${fen}`, customer, day, fen, status: 'draft' });
      }}
    >
      <label>
        客户
        <input name="customer" value={customer} onChange={(event) => setCustomer(event.target.value)} />
      </label>
      <label>
        日期
        <input name="day" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </label>
      <label>
        金额
        <input name="sum" inputMode="decimal" value={sum} onChange={(event) => setSum(event.target.value)} />
      </label>
      <button type="submit" disabled={!isComplete}>
        保存
      </button>
    </form>
  );
}
