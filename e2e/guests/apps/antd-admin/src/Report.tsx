import { Card, DatePicker, Segmented, Space } from 'antd';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export default function Report() {
  const place = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState('bar');
  useEffect(() => {
    const chart = echarts.init(place.current);
    chart.setOption({
      animation: false,
      tooltip: {},
      legend: { data: ['销售额'] },
      xAxis: { data: ['一月', '二月', '三月', '四月'] },
      yAxis: {},
      series: [{ name: '销售额', type: kind, data: [820, 932, 901, 1290] }],
    });
    const fit = new ResizeObserver(() => chart.resize());
    fit.observe(place.current!);
    return () => {
      fit.disconnect();
      chart.dispose();
    };
  }, [kind]);
  return (
    <Card
      title="季度报表"
      extra={
        <Space>
          <DatePicker picker="quarter" />
          <Segmented
            options={[
              { value: 'bar', label: '柱' },
              { value: 'line', label: '线' },
            ]}
            value={kind}
            onChange={(value) => setKind(String(value))}
          />
        </Space>
      }
    >
      <div ref={place} style={{ height: 360 }} />
    </Card>
  );
}
