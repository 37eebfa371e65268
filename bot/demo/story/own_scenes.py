"""Plans of the branches' own: written and approved in October, what they added done in December."""

from bot.demo.story import acts
from bot.demo.story.own import OWN_PLANS
from bot.demo.story.story import Story, room_of


async def own_plans(story: Story) -> None:
    story.page.scene("demo-own-plans")
    await story.day(10, 19)
    zhou = story["周文博"]
    for number, (organisation, plan) in enumerate(OWN_PLANS.items()):
        secretary = story.secretary(organisation)
        await acts.plan(secretary, plan)
        await acts.approve_plan(zhou)
        if number == 0:
            await story.day(10, 19)
            story.page.show("周文博", room_of(organisation))
    story.page.skip()


async def own_papers(story: Story) -> None:
    story.page.scene("demo-own-papers")
    await story.day(12, 23)
    for organisation, plan in OWN_PLANS.items():
        await acts.summarise(story.secretary(organisation), plan.thing, plan.done)
    story.page.skip()
