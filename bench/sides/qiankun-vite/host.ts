import '../qiankun-umd/host.ts';
