import { type ComponentType, useMemo, useState } from 'react';
import { type Order, orders } from './orders.ts';
import './orders.css';

const labels: Readonly<Record<Order['status'], string>> = { draft: '草稿', confirmed: '已确认', shipped: '已发货' };

/** The list of sales orders, and a form that is loaded when somebody asks for it. */
export function Page() {
  const [text, setText] = useState('');
  const [added, setAdded] = useState<readonly Order[]>([]);
  const [Form, setForm] = useState<ComponentType<{ onSave: (order: Order) => void }>>();
  const shown = useMemo(() => [...added, ...orders].filter(({ number, customer }) => `${number}${customer}`.includes(text)), [added, text]);
  const openForm = async (): Promise<void> => {
    const { OrderForm } = await import('./OrderForm.tsx');
    setForm(() => OrderForm);
  };
  return (
    <section className="orders" data-bench="orders">
      <header className="bar">
        <h1>销售订单</h1>
        <input aria-label="搜索" value={text} onChange={(event) => setText(event.target.value)} />
        <button type="button" data-open-form onClick={() => void openForm()}>
          新建订单
        </button>
      </header>
      {Form && <Form onSave={(order) => setAdded([order, ...added])} />}
      <table>
        <thead>
          <tr>
            <th>单号</th>
            <th>客户</th>
            <th>日期</th>
            <th>状态</th>
            <th>金额</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((order) => (
            <Row key={order.number} order={order} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ order }: { order: Order }) {
  return (
    <tr className="row">
      <td>{order.number}</td>
      <td>{order.customer}</td>
      <td>{order.day}</td>
      <td>
        <span className={`status ${order.status}`}>{labels[order.status]}</span>
      </td>
      <td className="sum">{(order.fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 })}</td>
    </tr>
  );
}
