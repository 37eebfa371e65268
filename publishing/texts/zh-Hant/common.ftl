# Words that every area uses.
back = 返回
cancel = 取消
skip = 跳過
keep = 保留原內容
confirm = 確認
submit = 提交
yes = 是
no = 否
previous-page = 上一頁
next-page = 下一頁
page-of = { $page }/{ $pages }
close = 關閉
done = 完成
edit = 修改
add = 添加
remove = 刪除
open = 打開
menu = 主菜單
today = 今天
none = 無
not-filled = 未填寫
label-value = { $label }：{ $value }
list-separator = 、
file-gone = { $kind ->
    [photo] 有一張照片
    [video] 有一段視頻
    [voice] 有一段語音
   *[document] 文件“{ $name }”
  }現在調不出來：Telegram 已不再保存，機器人也沒有存下。需要的話請交的人再發一次。
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
