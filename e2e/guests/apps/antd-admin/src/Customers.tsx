import { App, Button, Flex, Form, Input, Modal, Select, Table, Tag, Typography } from 'antd';
import { useState } from 'react';

interface Customer {
  key: number;
  name: string;
  city: string;
  level: string;
}

const first: Customer[] = [
  { key: 1, name: '龙井茶行', city: '杭州', level: '重点' },
  { key: 2, name: '五金商店', city: '宁波', level: '普通' },
  { key: 3, name: '老陈纸业', city: '温州', level: '普通' },
];

export default function Customers() {
  const { message } = App.useApp();
  const [customers, setCustomers] = useState(first);
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Customer>();
  const save = async () => {
    const customer = await form.validateFields();
    setCustomers([...customers, { ...customer, key: customers.length + 1 }]);
    setOpen(false);
    message.success(`已新建 ${customer.name}`, 0);
  };
  return (
    <>
      <Flex justify="space-between" align="center" style={{ marginBottom: 16 }}>
        <Typography.Title level={3} style={{ margin: 0 }}>
          客户
        </Typography.Title>
        <Button type="primary" onClick={() => setOpen(true)}>
          新建客户
        </Button>
      </Flex>
      <Table<Customer>
        dataSource={customers}
        columns={[
          { title: '名称', dataIndex: 'name', sorter: (a, b) => a.name.localeCompare(b.name) },
          { title: '城市', dataIndex: 'city' },
          { title: '级别', dataIndex: 'level', render: (level: string) => <Tag color={level === '重点' ? 'gold' : 'blue'}>{level}</Tag> },
        ]}
      />
      <Modal title="新建客户" open={isOpen} onCancel={() => setOpen(false)} onOk={save} transitionName="" maskTransitionName="">
        <Form form={form} layout="vertical" initialValues={{ level: '普通' }}>
          <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填写名称' }]}>
            <Input />
          </Form.Item>
          <Form.Item name="city" label="城市">
            <Input />
          </Form.Item>
          <Form.Item name="level" label="级别">
            <Select options={['重点', '普通'].map((value) => ({ value, label: value }))} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
