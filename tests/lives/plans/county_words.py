"""What the people of the county of 2016 bring along. All of it is invented."""

from tests.lives.plans.words import promise

TARGET = "年底前把八公里机耕路修通"
ROADS = promise(TARGET, "机耕路", "修通的机耕路", ("公里", "1", "8"), "2017-08-31", "9")
WATER = promise("全县停水四小时内修好", "抢修提速", "修好率", ("%", "70", "90"), "2017-08-31", "95")
JOBS = promise("新招本地工人二十名", "本地招工", "本地工人", ("名", "35", "55"), "2017-08-31", "60")
WIDTH = ("台账只记了一半的户", "石桥村支部", "一个人包了三个组", "每组定一名党员记账")
OWN = ("普通话说不好，外商听不懂", "跳过", "平时不练", "每天读一刻钟")
FOLLOW = ("联系农机站修水泵", "2016-12-20")
