# Words that every area uses.
back = 返回
cancel = 取消
skip = 跳过
keep = 保留原内容
confirm = 确认
submit = 提交
yes = 是
no = 否
previous-page = 上一页
next-page = 下一页
page-of = { $page }/{ $pages }
close = 关闭
done = 完成
edit = 修改
add = 添加
remove = 删除
open = 打开
menu = 主菜单
today = 今天
none = 无
not-filled = 未填写
label-value = { $label }：{ $value }
list-separator = 、
file-gone = { $kind ->
    [photo] 有一张照片
    [video] 有一段视频
    [voice] 有一段语音
   *[document] 文件“{ $name }”
  }现在调不出来：Telegram 已不再保存，机器人也没有存下。需要的话请交的人再发一次。
quoted = “{ $text }”
date-in-year = { $month }月{ $day }日
date-with-year = { $year }年{ $month }月{ $day }日
date-and-weekday = { $date }，{ $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
  }
