"""First tables

Revision: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "claims",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("target", sa.String(length=64), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("campaign_id", "kind", "period", "target", name=op.f("pk_claims")),
    )
    op.create_table(
        "conversations",
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("state", sa.String(length=120), nullable=True),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_conversations")),
    )
    op.create_table(
        "handled_updates",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_handled_updates")),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )
    op.create_table(
        "members",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tree", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("pseudonym", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=True),
        sa.Column("bound_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_members")),
        sa.UniqueConstraint("pseudonym", name=op.f("uq_members_pseudonym")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_members_telegram_id")),
        sa.UniqueConstraint("tree", "key", name=op.f("uq_members_tree_key")),
    )
    op.create_table(
        "organisations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tree", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("category", sa.String(length=64), nullable=True),
        sa.Column("superior_id", sa.Integer(), nullable=True),
        sa.Column("pseudonym", sa.String(length=32), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["superior_id"],
            ["organisations.id"],
            name=op.f("fk_organisations_superior_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
        sa.UniqueConstraint("pseudonym", name=op.f("uq_organisations_pseudonym")),
        sa.UniqueConstraint("tree", "key", name=op.f("uq_organisations_tree_key")),
    )
    with op.batch_alter_table("organisations", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_organisations_superior_id"), ["superior_id"], unique=False
        )

    op.create_table(
        "sent_pictures",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("file_id", sa.String(length=200), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "key", name=op.f("pk_sent_pictures")),
    )
    op.create_table(
        "wipes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("account", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wipes")),
    )
    op.create_table(
        "announcements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_announcements_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_announcements_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcements")),
        sa.UniqueConstraint("form_token", name=op.f("uq_announcements_form_token")),
    )
    with op.batch_alter_table("announcements", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_announcements_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "appointments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "secretary",
                "deputy",
                "member",
                "migrant",
                "office",
                "masses",
                name="role",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("post", sa.String(length=64), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_appointments_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_appointments_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
        sa.UniqueConstraint(
            "member_id",
            "organisation_id",
            "role",
            "valid_from",
            name=op.f("uq_appointments_member_id_organisation_id_role_valid_from"),
        ),
    )
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_appointments_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            "ix_appointments_organisation_id_role", ["organisation_id", "role"], unique=False
        )

    op.create_table(
        "campaigns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("superior_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "running", "paused", "closed", name="campaignstate", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("loaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_campaigns_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["superior_id"], ["campaigns.id"], name=op.f("fk_campaigns_superior_id_campaigns")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaigns")),
        sa.UniqueConstraint("key", name=op.f("uq_campaigns_key")),
    )
    with op.batch_alter_table("campaigns", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_campaigns_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_campaigns_superior_id"), ["superior_id"], unique=False)

    op.create_table(
        "chats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("private", "group", "channel", name="chatkind", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("bound_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unbound_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("unreachable_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_chats_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_chats_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chats")),
    )
    with op.batch_alter_table("chats", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_chats_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_chats_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(
            "ix_chats_telegram_id_thread_id", ["telegram_id", "thread_id"], unique=False
        )

    op.create_table(
        "erasure_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "asked", "done", "withdrawn", name="erasurestate", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["members.id"], name=op.f("fk_erasure_requests_decided_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_erasure_requests_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_erasure_requests_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure_requests")),
        sa.UniqueConstraint("form_token", name=op.f("uq_erasure_requests_form_token")),
    )
    with op.batch_alter_table("erasure_requests", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_erasure_requests_member_id"), ["member_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_erasure_requests_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "invitations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "member", "chat", "handover", name="invitationkind", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("used_by", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["created_by"], ["members.id"], name=op.f("fk_invitations_created_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_invitations_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_invitations_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("digest", name=op.f("uq_invitations_digest")),
    )
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invitations_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_invitations_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "closings",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.Column("erase_on", sa.Date(), nullable=False),
        sa.Column("told_for", sa.Date(), nullable=True),
        sa.Column("put_off_from", sa.Date(), nullable=True),
        sa.Column("put_off_by", sa.Integer(), nullable=True),
        sa.Column("put_off_reason", sa.String(length=300), nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_closings_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["members.id"], name=op.f("fk_closings_closed_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["put_off_by"], ["members.id"], name=op.f("fk_closings_put_off_by_members")
        ),
        sa.PrimaryKeyConstraint("campaign_id", name=op.f("pk_closings")),
    )
    op.create_table(
        "comments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("member_key", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("grade", sa.String(length=64), nullable=True),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("results", sa.String(length=1000), nullable=False),
        sa.Column("gaps", sa.String(length=1000), nullable=False),
        sa.Column("direction", sa.String(length=1000), nullable=False),
        sa.Column("together", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.String(length=1000), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["members.id"], name=op.f("fk_comments_answered_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_comments_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_comments_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_comments_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_comments_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comments")),
        sa.UniqueConstraint(
            "campaign_id",
            "expectation",
            "period",
            "organisation_id",
            "member_key",
            name=op.f("uq_comments_campaign_id_expectation_period_organisation_id_member_key"),
        ),
        sa.UniqueConstraint("form_token", name=op.f("uq_comments_form_token")),
    )
    with op.batch_alter_table("comments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_comments_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_comments_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "discussions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("campaign_id", sa.Integer(), nullable=True),
        sa.Column("topic", sa.String(length=64), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=True),
        sa.Column("question", sa.String(length=500), nullable=False),
        sa.Column("closes_on", sa.Date(), nullable=False),
        sa.Column("summary_by", sa.Date(), nullable=True),
        sa.Column("link", sa.String(length=64), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("summarised_by", sa.Integer(), nullable=True),
        sa.Column("summarised_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_discussions_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_discussions_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_discussions_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["summarised_by"], ["members.id"], name=op.f("fk_discussions_summarised_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discussions")),
        sa.UniqueConstraint("campaign_id", "topic", name=op.f("uq_discussions_campaign_id_topic")),
        sa.UniqueConstraint("form_token", name=op.f("uq_discussions_form_token")),
        sa.UniqueConstraint("link", name=op.f("uq_discussions_link")),
    )
    with op.batch_alter_table("discussions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_discussions_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "ideas",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "received",
                "considered",
                "adopted",
                "declined",
                "claimed",
                "implemented",
                "withdrawn",
                name="ideastate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("submitted_by", sa.Integer(), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("owner_organisation_id", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("checker_id", sa.Integer(), nullable=True),
        sa.Column("result", sa.String(length=1000), nullable=False),
        sa.Column("claimed_by", sa.Integer(), nullable=True),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("refused", sa.String(length=500), nullable=True),
        sa.Column("implemented_by", sa.Integer(), nullable=True),
        sa.Column("implemented_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_ideas_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["checker_id"], ["organisations.id"], name=op.f("fk_ideas_checker_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["claimed_by"], ["members.id"], name=op.f("fk_ideas_claimed_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["members.id"], name=op.f("fk_ideas_decided_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["implemented_by"], ["members.id"], name=op.f("fk_ideas_implemented_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_ideas_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_ideas_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["members.id"], name=op.f("fk_ideas_owner_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["owner_organisation_id"],
            ["organisations.id"],
            name=op.f("fk_ideas_owner_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["submitted_by"], ["members.id"], name=op.f("fk_ideas_submitted_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ideas")),
        sa.UniqueConstraint("form_token", name=op.f("uq_ideas_form_token")),
    )
    with op.batch_alter_table("ideas", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ideas_campaign_id"), ["campaign_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ideas_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            "ix_ideas_organisation_id_state", ["organisation_id", "state"], unique=False
        )
        batch_op.create_index("ix_ideas_state_due_on", ["state", "due_on"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("refs", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "pending",
                "in_flight",
                "sent",
                "parked",
                "failed",
                "obsolete",
                name="outboxstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("uncertain", sa.Integer(), nullable=False),
        sa.Column("parts_sent", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("telegram_message_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_outbox_chat_id_chats")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outbox_chat_id_telegram_message_id",
            ["chat_id", "telegram_message_id"],
            unique=False,
        )
        batch_op.create_index(
            "ix_outbox_state_priority", ["state", "priority", "id", "not_before"], unique=False
        )

    op.create_table(
        "outside_figures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("figure", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Numeric(precision=18, scale=4), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_outside_figures_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_outside_figures_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_outside_figures_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outside_figures")),
        sa.UniqueConstraint("form_token", name=op.f("uq_outside_figures_form_token")),
    )
    with op.batch_alter_table("outside_figures", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outside_figures_campaign_id_figure", ["campaign_id", "figure"], unique=False
        )

    op.create_table(
        "pauses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paused_by", sa.Integer(), nullable=True),
        sa.Column("resumed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resumed_by", sa.Integer(), nullable=True),
        sa.Column("workdays", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_pauses_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["paused_by"], ["members.id"], name=op.f("fk_pauses_paused_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["resumed_by"], ["members.id"], name=op.f("fk_pauses_resumed_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pauses")),
    )
    with op.batch_alter_table("pauses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pauses_campaign_id"), ["campaign_id"], unique=False)

    op.create_table(
        "plan_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("resolved", sa.JSON(), nullable=False),
        sa.Column("loaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_plan_versions_campaign_id_campaigns")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_versions")),
        sa.UniqueConstraint(
            "campaign_id", "number", name=op.f("uq_plan_versions_campaign_id_number")
        ),
    )
    op.create_table(
        "summaries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("facts", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_summaries_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_summaries_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_summaries_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_summaries_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_summaries")),
        sa.UniqueConstraint("form_token", name=op.f("uq_summaries_form_token")),
    )
    with op.batch_alter_table("summaries", schema=None) as batch_op:
        batch_op.create_index(
            "ix_summaries_campaign_id_organisation_id",
            ["campaign_id", "organisation_id"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_summaries_member_id"), ["member_id"], unique=False)

    op.create_table(
        "tellers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=True),
        sa.Column("public_key", sa.LargeBinary(length=32), nullable=True),
        sa.Column("appointed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_tellers_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_tellers_member_id_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tellers")),
    )
    with op.batch_alter_table("tellers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tellers_campaign_id"), ["campaign_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tellers_member_id"), ["member_id"], unique=False)

    op.create_table(
        "awards",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("reward", sa.String(length=64), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("matter", sa.String(length=40), nullable=False),
        sa.Column("yuan", sa.Integer(), nullable=True),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("bars", sa.Boolean(), nullable=False),
        sa.Column("figure_id", sa.Integer(), nullable=True),
        sa.Column("before_id", sa.Integer(), nullable=True),
        sa.Column(
            "state",
            sa.Enum("confirmed", "struck", name="awardstate", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_awards_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["before_id"], ["outside_figures.id"], name=op.f("fk_awards_before_id_outside_figures")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_awards_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["figure_id"], ["outside_figures.id"], name=op.f("fk_awards_figure_id_outside_figures")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_awards_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_awards_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_awards")),
        sa.UniqueConstraint("form_token", name=op.f("uq_awards_form_token")),
    )
    with op.batch_alter_table("awards", schema=None) as batch_op:
        batch_op.create_index(
            "ix_awards_campaign_id_period", ["campaign_id", "period"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_awards_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "comment_voices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=16), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("typed_by", sa.Integer(), nullable=True),
        sa.Column("typed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["comment_id"], ["comments.id"], name=op.f("fk_comment_voices_comment_id_comments")
        ),
        sa.ForeignKeyConstraint(
            ["typed_by"], ["members.id"], name=op.f("fk_comment_voices_typed_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment_voices")),
        sa.UniqueConstraint("comment_id", "part", name=op.f("uq_comment_voices_comment_id_part")),
    )
    op.create_table(
        "commitments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("target", sa.String(length=500), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "submitted",
                "returned",
                "published",
                "withdrawn",
                name="commitmentstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("submitted_by", sa.Integer(), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reviewed_by", sa.Integer(), nullable=True),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("returned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("return_reason", sa.String(length=500), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("link", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_commitments_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_commitments_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_commitments_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_commitments_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["reviewed_by"], ["members.id"], name=op.f("fk_commitments_reviewed_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["submitted_by"], ["members.id"], name=op.f("fk_commitments_submitted_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitments")),
        sa.UniqueConstraint("form_token", name=op.f("uq_commitments_form_token")),
        sa.UniqueConstraint("link", name=op.f("uq_commitments_link")),
    )
    with op.batch_alter_table("commitments", schema=None) as batch_op:
        batch_op.create_index(
            "ix_commitments_campaign_id_organisation_id",
            ["campaign_id", "organisation_id"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_commitments_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            "ix_commitments_organisation_id_state_published_at",
            ["organisation_id", "state", "published_at"],
            unique=False,
        )
        batch_op.create_index(
            "ix_commitments_state_published_at", ["state", "published_at"], unique=False
        )

    op.create_table(
        "discussion_answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("discussion_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("chosen", sa.Boolean(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["discussion_id"],
            ["discussions.id"],
            name=op.f("fk_discussion_answers_discussion_id_discussions"),
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_discussion_answers_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_discussion_answers_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discussion_answers")),
        sa.UniqueConstraint(
            "discussion_id", "member_id", name=op.f("uq_discussion_answers_discussion_id_member_id")
        ),
    )
    with op.batch_alter_table("discussion_answers", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_discussion_answers_member_id"), ["member_id"], unique=False
        )

    op.create_table(
        "discussion_categories",
        sa.Column("discussion_id", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["discussion_id"],
            ["discussions.id"],
            name=op.f("fk_discussion_categories_discussion_id_discussions"),
        ),
        sa.PrimaryKeyConstraint("discussion_id", "category", name=op.f("pk_discussion_categories")),
    )
    op.create_table(
        "duties",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("member_key", sa.Integer(), nullable=False),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("minimum", sa.Integer(), nullable=False),
        sa.Column("of_members", sa.Boolean(), nullable=False),
        sa.Column("extended_from", sa.Date(), nullable=True),
        sa.Column("extended_before", sa.Date(), nullable=True),
        sa.Column("extended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("extended_by", sa.Integer(), nullable=True),
        sa.Column("waived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("waived_by", sa.Integer(), nullable=True),
        sa.Column("waiver_reason", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_duties_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["extended_by"], ["members.id"], name=op.f("fk_duties_extended_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_duties_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_duties_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_duties_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["waived_by"], ["members.id"], name=op.f("fk_duties_waived_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duties")),
        sa.UniqueConstraint(
            "campaign_id",
            "expectation",
            "period",
            "organisation_id",
            "member_key",
            name=op.f("uq_duties_campaign_id_expectation_period_organisation_id_member_key"),
        ),
    )
    with op.batch_alter_table("duties", schema=None) as batch_op:
        batch_op.create_index("ix_duties_member_id_due_on", ["member_id", "due_on"], unique=False)
        batch_op.create_index(
            "ix_duties_organisation_id_due_on", ["organisation_id", "due_on"], unique=False
        )

    op.create_table(
        "exemplars",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("how", sa.String(length=1000), nullable=False),
        sa.Column("result", sa.String(length=600), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "submitted",
                "returned",
                "kept",
                "spread",
                "recalled",
                "withdrawn",
                name="exemplarstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("spread_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_exemplars_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_exemplars_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["members.id"], name=op.f("fk_exemplars_decided_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_exemplars_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_exemplars_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_exemplars_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplars")),
        sa.UniqueConstraint("form_token", name=op.f("uq_exemplars_form_token")),
    )
    with op.batch_alter_table("exemplars", schema=None) as batch_op:
        batch_op.create_index(
            "ix_exemplars_campaign_id_organisation_id",
            ["campaign_id", "organisation_id"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_exemplars_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_exemplars_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(
            "ix_exemplars_state_spread_at", ["state", "spread_at", "id"], unique=False
        )

    op.create_table(
        "gaps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("comment_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("benchmark", sa.String(length=100), nullable=False),
        sa.Column("problem", sa.String(length=300), nullable=False),
        sa.Column("cause", sa.String(length=300), nullable=False),
        sa.Column("measure", sa.String(length=500), nullable=False),
        sa.Column("owner", sa.String(length=200), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "submitted",
                "returned",
                "accepted",
                "claimed",
                "closed",
                "withdrawn",
                name="gapstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("checked_by", sa.Integer(), nullable=True),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("result", sa.String(length=1000), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_gaps_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_gaps_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["checked_by"], ["members.id"], name=op.f("fk_gaps_checked_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["members.id"], name=op.f("fk_gaps_closed_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["comment_id"], ["comments.id"], name=op.f("fk_gaps_comment_id_comments")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_gaps_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_gaps_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_gaps_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gaps")),
        sa.UniqueConstraint("form_token", name=op.f("uq_gaps_form_token")),
    )
    with op.batch_alter_table("gaps", schema=None) as batch_op:
        batch_op.create_index(
            "ix_gaps_campaign_id_organisation_id", ["campaign_id", "organisation_id"], unique=False
        )
        batch_op.create_index(
            "ix_gaps_campaign_id_state_deadline", ["campaign_id", "state", "deadline"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_gaps_comment_id"), ["comment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_gaps_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_gaps_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "idea_supports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("idea_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["idea_id"], ["ideas.id"], name=op.f("fk_idea_supports_idea_id_ideas")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_idea_supports_member_id_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_idea_supports")),
        sa.UniqueConstraint(
            "idea_id", "member_id", name=op.f("uq_idea_supports_idea_id_member_id")
        ),
    )
    with op.batch_alter_table("idea_supports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_idea_supports_member_id"), ["member_id"], unique=False)

    op.create_table(
        "links",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("ours_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("about", sa.String(length=200), nullable=False),
        sa.Column("aim", sa.String(length=500), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end_reason", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_links_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_links_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["members.id"], name=op.f("fk_links_changed_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["ended_by"], ["members.id"], name=op.f("fk_links_ended_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_links_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_links_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(["ours_id"], ["members.id"], name=op.f("fk_links_ours_id_members")),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_links_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_links")),
        sa.UniqueConstraint("form_token", name=op.f("uq_links_form_token")),
    )
    with op.batch_alter_table("links", schema=None) as batch_op:
        batch_op.create_index(
            "ix_links_campaign_id_organisation_id", ["campaign_id", "organisation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_links_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_links_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_links_ours_id"), ["ours_id"], unique=False)

    op.create_table(
        "meetings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("place", sa.String(length=80), nullable=False),
        sa.Column("agenda", sa.String(length=500), nullable=False),
        sa.Column("called_by", sa.Integer(), nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attended", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Text(), nullable=False),
        sa.Column("logged_by", sa.Integer(), nullable=True),
        sa.Column("logged_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["called_by"], ["members.id"], name=op.f("fk_meetings_called_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_meetings_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["logged_by"], ["members.id"], name=op.f("fk_meetings_logged_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_meetings_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_meetings_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
        sa.UniqueConstraint("form_token", name=op.f("uq_meetings_form_token")),
    )
    with op.batch_alter_table("meetings", schema=None) as batch_op:
        batch_op.create_index(
            "ix_meetings_campaign_id_organisation_id",
            ["campaign_id", "organisation_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_meetings_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "own_plans",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "handed_in",
                "approved",
                "filed",
                "returned",
                "withdrawn",
                name="ownplanstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("made_version_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_own_plans_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_own_plans_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["members.id"], name=op.f("fk_own_plans_decided_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["made_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_own_plans_made_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_own_plans_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_own_plans_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_plans")),
        sa.UniqueConstraint(
            "campaign_id",
            "organisation_id",
            "number",
            name=op.f("uq_own_plans_campaign_id_organisation_id_number"),
        ),
        sa.UniqueConstraint("form_token", name=op.f("uq_own_plans_form_token")),
    )
    with op.batch_alter_table("own_plans", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_own_plans_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "pairings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("rival_id", sa.Integer(), nullable=True),
        sa.Column("rival", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=100), nullable=False),
        sa.Column("why", sa.String(length=500), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "proposed",
                "returned",
                "approved",
                "ended",
                "withdrawn",
                name="pairingstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_pairings_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_pairings_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["members.id"], name=op.f("fk_pairings_decided_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_pairings_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_pairings_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["rival_id"], ["organisations.id"], name=op.f("fk_pairings_rival_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairings")),
        sa.UniqueConstraint("form_token", name=op.f("uq_pairings_form_token")),
    )
    with op.batch_alter_table("pairings", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pairings_campaign_id_organisation_id",
            ["campaign_id", "organisation_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_pairings_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_pairings_rival_id"), ["rival_id"], unique=False)

    op.create_table(
        "point_claims",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(length=64), nullable=False),
        sa.Column("level", sa.String(length=64), nullable=True),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("matter", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "claimed",
                "verified",
                "declined",
                "withdrawn",
                name="pointstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("withdrawn_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_why", sa.String(length=500), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_point_claims_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_point_claims_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["members.id"], name=op.f("fk_point_claims_decided_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_point_claims_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_point_claims_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["withdrawn_by"], ["members.id"], name=op.f("fk_point_claims_withdrawn_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_point_claims")),
        sa.UniqueConstraint("form_token", name=op.f("uq_point_claims_form_token")),
    )
    with op.batch_alter_table("point_claims", schema=None) as batch_op:
        batch_op.create_index(
            "ix_point_claims_campaign_id_state", ["campaign_id", "state"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_point_claims_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "rankings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column(
            "state",
            sa.Enum("provisional", "final", name="rankingstate", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("upto", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_rankings_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_rankings_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rankings")),
        sa.UniqueConstraint("campaign_id", "period", name=op.f("uq_rankings_campaign_id_period")),
    )
    op.create_table(
        "rounds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("evaluation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(length=64), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open", "waiting", "closed", "void", name="roundstate", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("public_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("key_name", sa.String(length=64), nullable=False),
        sa.Column("envelopes", sa.LargeBinary(length=32), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("voided_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_rounds_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_rounds_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_rounds_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["voided_by"], ["members.id"], name=op.f("fk_rounds_voided_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rounds")),
        sa.UniqueConstraint(
            "campaign_id",
            "evaluation",
            "period",
            "organisation_id",
            name=op.f("uq_rounds_campaign_id_evaluation_period_organisation_id"),
        ),
    )
    with op.batch_alter_table("rounds", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_rounds_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "score_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("subject", sa.String(length=32), nullable=False),
        sa.Column("part", sa.String(length=64), nullable=False),
        sa.Column("event", sa.String(length=120), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reverses", sa.Integer(), nullable=True),
        sa.Column("matter", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_score_entries_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_score_entries_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["reverses"], ["score_entries.id"], name=op.f("fk_score_entries_reverses_score_entries")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_entries")),
        sa.UniqueConstraint(
            "campaign_id", "event", name=op.f("uq_score_entries_campaign_id_event")
        ),
    )
    with op.batch_alter_table("score_entries", schema=None) as batch_op:
        batch_op.create_index(
            "ix_score_entries_period",
            ["campaign_id", "period", "subject", "part", "matter"],
            unique=False,
        )

    op.create_table(
        "selections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("honour", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column(
            "state",
            sa.Enum("provisional", "final", name="selectionstate", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("grounds", sa.String(length=500), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("final_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_selections_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_selections_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_selections_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selections")),
        sa.UniqueConstraint(
            "campaign_id", "honour", "period", name=op.f("uq_selections_campaign_id_honour_period")
        ),
        sa.UniqueConstraint("form_token", name=op.f("uq_selections_form_token")),
    )
    op.create_table(
        "supervision_cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("superior_id", sa.Integer(), nullable=False),
        sa.Column(
            "source",
            sa.Enum(
                "duty", "indicator", "gap", "check", name="supervised", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("owed_on", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "listed",
                "notified",
                "fed_back",
                "closed",
                "withdrawn",
                name="casestate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("open_key", sa.String(length=32), nullable=True),
        sa.Column("previous_id", sa.Integer(), nullable=True),
        sa.Column("opened_by", sa.Integer(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fed_back_by", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaigns.id"],
            name=op.f("fk_supervision_cases_campaign_id_campaigns"),
        ),
        sa.ForeignKeyConstraint(
            ["fed_back_by"], ["members.id"], name=op.f("fk_supervision_cases_fed_back_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["opened_by"], ["members.id"], name=op.f("fk_supervision_cases_opened_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_supervision_cases_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_supervision_cases_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"],
            ["supervision_cases.id"],
            name=op.f("fk_supervision_cases_previous_id_supervision_cases"),
        ),
        sa.ForeignKeyConstraint(
            ["superior_id"],
            ["organisations.id"],
            name=op.f("fk_supervision_cases_superior_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_cases")),
        sa.UniqueConstraint("open_key", name=op.f("uq_supervision_cases_open_key")),
    )
    with op.batch_alter_table("supervision_cases", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_supervision_cases_campaign_id"), ["campaign_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_supervision_cases_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(
            "ix_supervision_cases_source_source_id", ["source", "source_id"], unique=False
        )
        batch_op.create_index(
            "ix_supervision_cases_superior_id_state", ["superior_id", "state"], unique=False
        )

    op.create_table(
        "supervision_draws",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("superior_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "among",
            sa.Enum("organisations", "promises", name="drawnfrom", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("many", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("seed", sa.String(length=64), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("drawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_supervision_draws_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaigns.id"],
            name=op.f("fk_supervision_draws_campaign_id_campaigns"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_supervision_draws_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["superior_id"],
            ["organisations.id"],
            name=op.f("fk_supervision_draws_superior_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_draws")),
        sa.UniqueConstraint(
            "campaign_id", "number", name=op.f("uq_supervision_draws_campaign_id_number")
        ),
        sa.UniqueConstraint("form_token", name=op.f("uq_supervision_draws_form_token")),
    )
    with op.batch_alter_table("supervision_draws", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_supervision_draws_superior_id"), ["superior_id"], unique=False
        )

    op.create_table(
        "supervision_letters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("superior_id", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_why", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaigns.id"],
            name=op.f("fk_supervision_letters_campaign_id_campaigns"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_supervision_letters_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_supervision_letters_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["superior_id"],
            ["organisations.id"],
            name=op.f("fk_supervision_letters_superior_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["withdrawn_by"],
            ["members.id"],
            name=op.f("fk_supervision_letters_withdrawn_by_members"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_letters")),
    )
    with op.batch_alter_table("supervision_letters", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_supervision_letters_campaign_id"), ["campaign_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_supervision_letters_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "acts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "tellers",
                "teller-ready",
                "machine-keeps",
                "half-given",
                "rounds-voided",
                "sheets-printed",
                "sheets-withdrawn",
                "paper-entered",
                name="actkind",
                native_enum=False,
            ),
            nullable=False,
        ),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_acts_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_acts_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_acts_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name=op.f("fk_acts_round_id_rounds")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acts")),
    )
    with op.batch_alter_table("acts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_acts_campaign_id"), ["campaign_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_acts_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "checklists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("duty_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("handed_in_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_checklists_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["duty_id"], ["duties.id"], name=op.f("fk_checklists_duty_id_duties")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklists")),
        sa.UniqueConstraint("duty_id", name=op.f("uq_checklists_duty_id")),
    )
    op.create_table(
        "comparisons",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pairing_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("unit", sa.String(length=32), nullable=False),
        sa.Column("less", sa.Boolean(), nullable=False),
        sa.Column("goal", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("named_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dropped_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_comparisons_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["pairing_id"], ["pairings.id"], name=op.f("fk_comparisons_pairing_id_pairings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comparisons")),
        sa.UniqueConstraint("form_token", name=op.f("uq_comparisons_form_token")),
    )
    with op.batch_alter_table("comparisons", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_comparisons_pairing_id"), ["pairing_id"], unique=False)

    op.create_table(
        "counts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("voter_class", sa.String(length=64), nullable=False),
        sa.Column("item", sa.String(length=64), nullable=False),
        sa.Column("grade", sa.String(length=64), nullable=False),
        sa.Column("ballots", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_counts_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counts")),
        sa.UniqueConstraint(
            "round_id",
            "place",
            "voter_class",
            "item",
            "grade",
            name=op.f("uq_counts_round_id_place_voter_class_item_grade"),
        ),
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "circular",
                "newsletter",
                "bulletin",
                "assessment",
                "decision",
                "monthly",
                "quarterly",
                name="documentkind",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("selection_id", sa.Integer(), nullable=True),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft", "published", "dropped", name="documentstate", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["members.id"], name=op.f("fk_documents_approved_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_documents_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_documents_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["corrects_id"], ["documents.id"], name=op.f("fk_documents_corrects_id_documents")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_documents_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_documents_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["selection_id"], ["selections.id"], name=op.f("fk_documents_selection_id_selections")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("form_token", name=op.f("uq_documents_form_token")),
        sa.UniqueConstraint(
            "organisation_id",
            "kind",
            "year",
            "number",
            name=op.f("uq_documents_organisation_id_kind_year_number"),
        ),
    )
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_documents_campaign_id"), ["campaign_id"], unique=False)

    op.create_table(
        "exemplar_trials",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("exemplar_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("intent", sa.String(length=300), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("promised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum("took", "adapted", "unfit", name="trialoutcome", native_enum=False, length=16),
            nullable=True,
        ),
        sa.Column("result", sa.String(length=500), nullable=False),
        sa.Column("told_by", sa.Integer(), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_exemplar_trials_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplars.id"], name=op.f("fk_exemplar_trials_exemplar_id_exemplars")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_exemplar_trials_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["told_by"], ["members.id"], name=op.f("fk_exemplar_trials_told_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_trials")),
        sa.UniqueConstraint("form_token", name=op.f("uq_exemplar_trials_form_token")),
    )
    with op.batch_alter_table("exemplar_trials", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_exemplar_trials_exemplar_id"), ["exemplar_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_exemplar_trials_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "gradings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("duty_id", sa.Integer(), nullable=False),
        sa.Column("grading", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "proposed",
                "returned",
                "confirmed",
                name="gradingstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("proposed_by", sa.Integer(), nullable=True),
        sa.Column("confirm_by", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_gradings_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["duty_id"], ["duties.id"], name=op.f("fk_gradings_duty_id_duties")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_gradings_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_gradings_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["proposed_by"], ["members.id"], name=op.f("fk_gradings_proposed_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gradings")),
        sa.UniqueConstraint("duty_id", name=op.f("uq_gradings_duty_id")),
    )
    with op.batch_alter_table("gradings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gradings_campaign_id"), ["campaign_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_gradings_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "meeting_decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("result", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(
            ["done_by"], ["members.id"], name=op.f("fk_meeting_decisions_done_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_decisions_meeting_id_meetings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_decisions")),
        sa.UniqueConstraint(
            "meeting_id", "number", name=op.f("uq_meeting_decisions_meeting_id_number")
        ),
    )
    op.create_table(
        "nominations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("honour", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("duty_id", sa.Integer(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("subject_id", sa.Integer(), nullable=True),
        sa.Column("at_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "rising",
                "standing",
                "declined",
                "withdrawn",
                "chosen",
                "passed_over",
                name="nominationstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("votes_for", sa.Integer(), nullable=True),
        sa.Column("votes_against", sa.Integer(), nullable=True),
        sa.Column("votes_abstained", sa.Integer(), nullable=True),
        sa.Column("runoff", sa.Integer(), nullable=True),
        sa.Column("selection_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["at_id"], ["organisations.id"], name=op.f("fk_nominations_at_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_nominations_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_nominations_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(
            ["duty_id"], ["duties.id"], name=op.f("fk_nominations_duty_id_duties")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_nominations_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_nominations_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_nominations_plan_version_id_plan_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["selection_id"], ["selections.id"], name=op.f("fk_nominations_selection_id_selections")
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"],
            ["organisations.id"],
            name=op.f("fk_nominations_subject_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nominations")),
        sa.UniqueConstraint("form_token", name=op.f("uq_nominations_form_token")),
    )
    with op.batch_alter_table("nominations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_nominations_at_id"), ["at_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_nominations_duty_id"), ["duty_id"], unique=False)
        batch_op.create_index(
            "ix_nominations_honour", ["campaign_id", "honour", "period", "state"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_nominations_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_nominations_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_nominations_selection_id"), ["selection_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_nominations_subject_id"), ["subject_id"], unique=False)

    op.create_table(
        "opinions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("commitment_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("masses", sa.Boolean(), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("answer", sa.String(length=500), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("hidden_reason", sa.String(length=300), nullable=True),
        sa.Column("hidden_by", sa.Integer(), nullable=True),
        sa.Column("hidden_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["members.id"], name=op.f("fk_opinions_answered_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_opinions_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["commitment_id"],
            ["commitments.id"],
            name=op.f("fk_opinions_commitment_id_commitments"),
        ),
        sa.ForeignKeyConstraint(
            ["hidden_by"], ["members.id"], name=op.f("fk_opinions_hidden_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opinions")),
        sa.UniqueConstraint("form_token", name=op.f("uq_opinions_form_token")),
    )
    with op.batch_alter_table("opinions", schema=None) as batch_op:
        batch_op.create_index("ix_opinions_author_id_at", ["author_id", "at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_opinions_commitment_id"), ["commitment_id"], unique=False
        )

    op.create_table(
        "paper_batches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("voter_class", sa.String(length=64), nullable=False),
        sa.Column("strips", sa.Integer(), nullable=False),
        sa.Column("ballots", sa.Integer(), nullable=False),
        sa.Column("spoilt", sa.Integer(), nullable=False),
        sa.Column("refused", sa.JSON(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["first_id"], ["members.id"], name=op.f("fk_paper_batches_first_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_paper_batches_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["members.id"], name=op.f("fk_paper_batches_second_id_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_batches")),
    )
    with op.batch_alter_table("paper_batches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_paper_batches_first_id"), ["first_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_paper_batches_round_id"), ["round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_paper_batches_second_id"), ["second_id"], unique=False)

    op.create_table(
        "plaques",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("duty_id", sa.Integer(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("thing", sa.String(length=60), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=True),
        sa.Column("duties", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "proposed",
                "returned",
                "displayed",
                "taken_off",
                "withdrawn",
                name="plaquestate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_plaques_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_plaques_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(["duty_id"], ["duties.id"], name=op.f("fk_plaques_duty_id_duties")),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_plaques_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_plaques_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_plaques_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plaques")),
        sa.UniqueConstraint("form_token", name=op.f("uq_plaques_form_token")),
    )
    with op.batch_alter_table("plaques", schema=None) as batch_op:
        batch_op.create_index(
            "ix_plaques_campaign_id_kind_state", ["campaign_id", "kind", "state"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_plaques_duty_id"), ["duty_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plaques_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_plaques_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "printings",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.Column("withdrawn", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_printings_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_printings_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("round_id", "number", name=op.f("pk_printings")),
    )
    with op.batch_alter_table("printings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_printings_member_id"), ["member_id"], unique=False)

    op.create_table(
        "projects",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("commitment_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["commitment_id"],
            ["commitments.id"],
            name=op.f("fk_projects_commitment_id_commitments"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_projects")),
        sa.UniqueConstraint(
            "commitment_id", "position", name=op.f("uq_projects_commitment_id_position")
        ),
    )
    op.create_table(
        "ranking_places",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ranking_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(length=64), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("movement", sa.Integer(), nullable=True),
        sa.Column("barred", sa.Boolean(), nullable=False),
        sa.Column("effects", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_ranking_places_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["ranking_id"], ["rankings.id"], name=op.f("fk_ranking_places_ranking_id_rankings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ranking_places")),
        sa.UniqueConstraint(
            "ranking_id",
            "organisation_id",
            name=op.f("uq_ranking_places_ranking_id_organisation_id"),
        ),
    )
    with op.batch_alter_table("ranking_places", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ranking_places_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "remark_envelopes",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.LargeBinary(length=16), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_remark_envelopes_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("round_id", "key", name=op.f("pk_remark_envelopes")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "remarks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("hidden_reason", sa.String(length=300), nullable=True),
        sa.Column("hidden_by", sa.Integer(), nullable=True),
        sa.Column("hidden_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["hidden_by"], ["members.id"], name=op.f("fk_remarks_hidden_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_remarks_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remarks")),
    )
    with op.batch_alter_table("remarks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_remarks_round_id"), ["round_id"], unique=False)

    op.create_table(
        "round_results",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("invited", sa.Integer(), nullable=False),
        sa.Column("voted", sa.Integer(), nullable=False),
        sa.Column("quorate", sa.Boolean(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("verdicts", sa.JSON(), nullable=False),
        sa.Column("left_out", sa.JSON(), nullable=False),
        sa.Column("excluded", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_round_results_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("round_id", "place", name=op.f("pk_round_results")),
    )
    op.create_table(
        "round_tellers",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("half", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teller_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_round_tellers_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["teller_id"], ["tellers.id"], name=op.f("fk_round_tellers_teller_id_tellers")
        ),
        sa.PrimaryKeyConstraint("round_id", "half", name=op.f("pk_round_tellers")),
    )
    with op.batch_alter_table("round_tellers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_tellers_teller_id"), ["teller_id"], unique=False)

    op.create_table(
        "sheets",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.LargeBinary(length=16), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_sheets_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("round_id", "key", name=op.f("pk_sheets")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "standing_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=100), nullable=False),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("gap_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("repealed_by", sa.Integer(), nullable=True),
        sa.Column("repealed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("repeal_reason", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_standing_rules_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["gap_id"], ["gaps.id"], name=op.f("fk_standing_rules_gap_id_gaps")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_standing_rules_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["repealed_by"], ["members.id"], name=op.f("fk_standing_rules_repealed_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standing_rules")),
        sa.UniqueConstraint("form_token", name=op.f("uq_standing_rules_form_token")),
        sa.UniqueConstraint(
            "organisation_id", "number", name=op.f("uq_standing_rules_organisation_id_number")
        ),
    )
    op.create_table(
        "subjects",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(member_id IS NULL) <> (organisation_id IS NULL)", name=op.f("ck_subjects_one")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_subjects_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_subjects_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_subjects_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("round_id", "place", name=op.f("pk_subjects")),
        sa.UniqueConstraint("round_id", "member_id", name=op.f("uq_subjects_round_id_member_id")),
        sa.UniqueConstraint(
            "round_id", "organisation_id", name=op.f("uq_subjects_round_id_organisation_id")
        ),
    )
    with op.batch_alter_table("subjects", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_subjects_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_subjects_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "supervision_candidates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draw_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("commitment_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column(
            "finding",
            sa.Enum("fine", "problem", name="checkfinding", native_enum=False, length=16),
            nullable=True,
        ),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("found_by", sa.Integer(), nullable=True),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("form_token", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["commitment_id"],
            ["commitments.id"],
            name=op.f("fk_supervision_candidates_commitment_id_commitments"),
        ),
        sa.ForeignKeyConstraint(
            ["draw_id"],
            ["supervision_draws.id"],
            name=op.f("fk_supervision_candidates_draw_id_supervision_draws"),
        ),
        sa.ForeignKeyConstraint(
            ["found_by"], ["members.id"], name=op.f("fk_supervision_candidates_found_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_supervision_candidates_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_candidates")),
        sa.UniqueConstraint("draw_id", "key", name=op.f("uq_supervision_candidates_draw_id_key")),
        sa.UniqueConstraint("form_token", name=op.f("uq_supervision_candidates_form_token")),
    )
    op.create_table(
        "supervision_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column(
            "step",
            sa.Enum(
                "listed",
                "notified",
                "tracked",
                "talked",
                "fed_back",
                "returned",
                "closed",
                "withdrawn",
                name="casestep",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(length=1000), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("form_token", sa.String(length=64), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_supervision_events_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["supervision_cases.id"],
            name=op.f("fk_supervision_events_case_id_supervision_cases"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_events")),
        sa.UniqueConstraint("form_token", name=op.f("uq_supervision_events_form_token")),
    )
    with op.batch_alter_table("supervision_events", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_supervision_events_case_id"), ["case_id"], unique=False
        )

    op.create_table(
        "supervision_letter_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column(
            "source",
            sa.Enum(
                "duty", "indicator", "gap", "check", name="supervised", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["supervision_letters.id"],
            name=op.f("fk_supervision_letter_items_letter_id_supervision_letters"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_letter_items")),
        sa.UniqueConstraint(
            "source", "source_id", name=op.f("uq_supervision_letter_items_source_source_id")
        ),
    )
    with op.batch_alter_table("supervision_letter_items", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_supervision_letter_items_letter_id"), ["letter_id"], unique=False
        )

    op.create_table(
        "visits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("plan_version_id", sa.Integer(), nullable=False),
        sa.Column("expectation", sa.String(length=64), nullable=False),
        sa.Column("period", sa.String(length=48), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=True),
        sa.Column("whom", sa.String(length=80), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("place", sa.String(length=80), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("logged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("dropped_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_visits_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_visits_campaign_id_campaigns")
        ),
        sa.ForeignKeyConstraint(["link_id"], ["links.id"], name=op.f("fk_visits_link_id_links")),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_visits_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_visits_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_version_id"],
            ["plan_versions.id"],
            name=op.f("fk_visits_plan_version_id_plan_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
        sa.UniqueConstraint("form_token", name=op.f("uq_visits_form_token")),
    )
    with op.batch_alter_table("visits", schema=None) as batch_op:
        batch_op.create_index("ix_visits_campaign_id_day", ["campaign_id", "day"], unique=False)
        batch_op.create_index(
            "ix_visits_campaign_id_organisation_id",
            ["campaign_id", "organisation_id"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_visits_link_id"), ["link_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_visits_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_visits_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "voters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("voter_class", sa.String(length=64), nullable=False),
        sa.Column("papers", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_voters_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_voters_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voters")),
        sa.UniqueConstraint("round_id", "member_id", name=op.f("uq_voters_round_id_member_id")),
    )
    with op.batch_alter_table("voters", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_voters_member_id"), ["member_id"], unique=False)

    op.create_table(
        "window_counts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(length=64), nullable=False),
        sa.Column("grade", sa.String(length=64), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_window_counts_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_window_counts")),
        sa.UniqueConstraint(
            "round_id", "item", "grade", name=op.f("uq_window_counts_round_id_item_grade")
        ),
    )
    op.create_table(
        "window_results",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "shown",
                "passed",
                "failed",
                "uncounted",
                "few",
                "spoilt",
                name="windowoutcome",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_window_results_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("round_id", name=op.f("pk_window_results")),
    )
    op.create_table(
        "window_sheets",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.LargeBinary(length=16), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_window_sheets_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("round_id", "key", name=op.f("pk_window_sheets")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "windows",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_windows_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_windows")),
        sa.UniqueConstraint("round_id", name=op.f("uq_windows_round_id")),
        sa.UniqueConstraint("token", name=op.f("uq_windows_token")),
    )
    op.create_table(
        "checklist_marks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("checklist_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(length=64), nullable=False),
        sa.Column(
            "mark",
            sa.Enum("done", "partly", "missing", name="mark", native_enum=False, length=16),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["checklist_id"],
            ["checklists.id"],
            name=op.f("fk_checklist_marks_checklist_id_checklists"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_marks")),
        sa.UniqueConstraint(
            "checklist_id", "item", name=op.f("uq_checklist_marks_checklist_id_item")
        ),
    )
    op.create_table(
        "compared_values",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comparison_id", sa.Integer(), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("value", sa.Numeric(precision=18, scale=4), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_compared_values_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["comparison_id"],
            ["comparisons.id"],
            name=op.f("fk_compared_values_comparison_id_comparisons"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_compared_values")),
        sa.UniqueConstraint("form_token", name=op.f("uq_compared_values_form_token")),
    )
    with op.batch_alter_table("compared_values", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_compared_values_comparison_id"), ["comparison_id"], unique=False
        )

    op.create_table(
        "document_files",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_document_files_document_id_documents")
        ),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_document_files")),
    )
    op.create_table(
        "follow_ups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("result", sa.String(length=200), nullable=False),
        sa.Column("dropped_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_follow_ups_member_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_follow_ups_visit_id_visits")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
        sa.UniqueConstraint("form_token", name=op.f("uq_follow_ups_form_token")),
    )
    with op.batch_alter_table("follow_ups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_follow_ups_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_ups_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "given_grades",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("grading_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("grade", sa.String(length=64), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "proposed",
                "returned",
                "confirmed",
                name="gradingstate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("returned", sa.String(length=500), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_given_grades_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["grading_id"], ["gradings.id"], name=op.f("fk_given_grades_grading_id_gradings")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_given_grades_member_id_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_given_grades")),
        sa.UniqueConstraint(
            "grading_id", "member_id", name=op.f("uq_given_grades_grading_id_member_id")
        ),
    )
    with op.batch_alter_table("given_grades", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_given_grades_member_id"), ["member_id"], unique=False)

    op.create_table(
        "indicators",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("baseline", sa.Numeric(precision=18, scale=4), nullable=False),
        sa.Column("target", sa.Numeric(precision=18, scale=4), nullable=False),
        sa.Column("stretch", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("unit", sa.String(length=32), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=False),
        sa.Column("owner", sa.String(length=200), nullable=False),
        sa.Column("proof", sa.String(length=500), nullable=False),
        sa.Column("carried", sa.String(length=32), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "open", "fulfilled", "verified", name="indicatorstate", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("fulfilled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fulfilled_by", sa.Integer(), nullable=True),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verified_by", sa.Integer(), nullable=True),
        sa.Column("refused_reason", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(
            ["fulfilled_by"], ["members.id"], name=op.f("fk_indicators_fulfilled_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_indicators_project_id_projects")
        ),
        sa.ForeignKeyConstraint(
            ["verified_by"], ["members.id"], name=op.f("fk_indicators_verified_by_members")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicators")),
        sa.UniqueConstraint(
            "project_id", "position", name=op.f("uq_indicators_project_id_position")
        ),
    )
    op.create_table(
        "nomination_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("nomination_id", sa.Integer(), nullable=False),
        sa.Column(
            "step",
            sa.Enum(
                "proposed",
                "passed",
                "declined",
                "withdrawn",
                "stepped_back",
                "voted",
                "chosen",
                "passed_over",
                "struck",
                name="nominationstep",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_nomination_events_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["nomination_id"],
            ["nominations.id"],
            name=op.f("fk_nomination_events_nomination_id_nominations"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_nomination_events_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nomination_events")),
        sa.UniqueConstraint("form_token", name=op.f("uq_nomination_events_form_token")),
    )
    with op.batch_alter_table("nomination_events", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_nomination_events_nomination_id"), ["nomination_id"], unique=False
        )

    op.create_table(
        "plaque_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plaque_id", sa.Integer(), nullable=False),
        sa.Column(
            "step",
            sa.Enum(
                "proposed",
                "returned",
                "displayed",
                "met",
                "unmet",
                "stars",
                "taken_off",
                "withdrawn",
                name="plaquestep",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_plaque_events_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["plaque_id"], ["plaques.id"], name=op.f("fk_plaque_events_plaque_id_plaques")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plaque_events")),
        sa.UniqueConstraint("form_token", name=op.f("uq_plaque_events_form_token")),
    )
    with op.batch_alter_table("plaque_events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plaque_events_plaque_id"), ["plaque_id"], unique=False)

    op.create_table(
        "voting_codes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("voter_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("printed_batch", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_voting_codes_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["voter_id"], ["voters.id"], name=op.f("fk_voting_codes_voter_id_voters")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voting_codes")),
        sa.UniqueConstraint("digest", name=op.f("uq_voting_codes_digest")),
        sa.UniqueConstraint(
            "round_id",
            "printed_batch",
            "number",
            name=op.f("uq_voting_codes_round_id_printed_batch_number"),
        ),
        sa.UniqueConstraint("voter_id", name=op.f("uq_voting_codes_voter_id")),
    )
    op.create_table(
        "grade_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("given_id", sa.Integer(), nullable=False),
        sa.Column(
            "step",
            sa.Enum(
                "given", "returned", "confirmed", name="gradestep", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("grade", sa.String(length=64), nullable=True),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_grade_events_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["given_id"], ["given_grades.id"], name=op.f("fk_grade_events_given_id_given_grades")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grade_events")),
        sa.UniqueConstraint("form_token", name=op.f("uq_grade_events_form_token")),
    )
    with op.batch_alter_table("grade_events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grade_events_given_id"), ["given_id"], unique=False)

    op.create_table(
        "indicator_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column(
            "field",
            sa.Enum(
                "target",
                "stretch",
                "deadline",
                "owner",
                "proof",
                name="changedfield",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("before", sa.String(length=500), nullable=True),
        sa.Column("after", sa.String(length=500), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "done",
                "asked",
                "approved",
                "refused",
                "withdrawn",
                name="changestate",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decision_reason", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_indicator_changes_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["members.id"], name=op.f("fk_indicator_changes_decided_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"],
            ["indicators.id"],
            name=op.f("fk_indicator_changes_indicator_id_indicators"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_changes")),
        sa.UniqueConstraint("form_token", name=op.f("uq_indicator_changes_form_token")),
    )
    with op.batch_alter_table("indicator_changes", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_indicator_changes_indicator_id"), ["indicator_id"], unique=False
        )

    op.create_table(
        "objections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ranking_id", sa.Integer(), nullable=True),
        sa.Column("selection_id", sa.Integer(), nullable=True),
        sa.Column("given_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("upheld", sa.Boolean(), nullable=True),
        sa.Column("answer", sa.String(length=500), nullable=False),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["members.id"], name=op.f("fk_objections_answered_by_members")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_objections_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["given_id"], ["given_grades.id"], name=op.f("fk_objections_given_id_given_grades")
        ),
        sa.ForeignKeyConstraint(
            ["ranking_id"], ["rankings.id"], name=op.f("fk_objections_ranking_id_rankings")
        ),
        sa.ForeignKeyConstraint(
            ["selection_id"], ["selections.id"], name=op.f("fk_objections_selection_id_selections")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objections")),
        sa.UniqueConstraint("form_token", name=op.f("uq_objections_form_token")),
    )
    with op.batch_alter_table("objections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_objections_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_objections_given_id"), ["given_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_objections_ranking_id"), ["ranking_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_objections_selection_id"), ["selection_id"], unique=False
        )

    op.create_table(
        "progress",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.Numeric(precision=18, scale=4), nullable=True),
        sa.Column("note", sa.String(length=2000), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form_token", sa.String(length=64), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"], ["members.id"], name=op.f("fk_progress_author_id_members")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicators.id"], name=op.f("fk_progress_indicator_id_indicators")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress")),
        sa.UniqueConstraint("form_token", name=op.f("uq_progress_form_token")),
    )
    with op.batch_alter_table("progress", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_progress_indicator_id"), ["indicator_id"], unique=False
        )

    op.create_table(
        "attachments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("progress_id", sa.Integer(), nullable=True),
        sa.Column("summary_id", sa.Integer(), nullable=True),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("gap_id", sa.Integer(), nullable=True),
        sa.Column("rule_id", sa.Integer(), nullable=True),
        sa.Column("voice_id", sa.Integer(), nullable=True),
        sa.Column("nomination_id", sa.Integer(), nullable=True),
        sa.Column("point_id", sa.Integer(), nullable=True),
        sa.Column("exemplar_id", sa.Integer(), nullable=True),
        sa.Column("idea_id", sa.Integer(), nullable=True),
        sa.Column("supervision_event_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("file_id", sa.String(length=200), nullable=False),
        sa.Column("unique_id", sa.String(length=64), nullable=False),
        sa.Column("album", sa.String(length=64), nullable=True),
        sa.Column("name", sa.String(length=255), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "waiting", "stored", "given_up", name="filestate", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplars.id"], name=op.f("fk_attachments_exemplar_id_exemplars")
        ),
        sa.ForeignKeyConstraint(["gap_id"], ["gaps.id"], name=op.f("fk_attachments_gap_id_gaps")),
        sa.ForeignKeyConstraint(
            ["idea_id"], ["ideas.id"], name=op.f("fk_attachments_idea_id_ideas")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_attachments_meeting_id_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["nomination_id"],
            ["nominations.id"],
            name=op.f("fk_attachments_nomination_id_nominations"),
        ),
        sa.ForeignKeyConstraint(
            ["point_id"], ["point_claims.id"], name=op.f("fk_attachments_point_id_point_claims")
        ),
        sa.ForeignKeyConstraint(
            ["progress_id"], ["progress.id"], name=op.f("fk_attachments_progress_id_progress")
        ),
        sa.ForeignKeyConstraint(
            ["rule_id"], ["standing_rules.id"], name=op.f("fk_attachments_rule_id_standing_rules")
        ),
        sa.ForeignKeyConstraint(
            ["summary_id"], ["summaries.id"], name=op.f("fk_attachments_summary_id_summaries")
        ),
        sa.ForeignKeyConstraint(
            ["supervision_event_id"],
            ["supervision_events.id"],
            name=op.f("fk_attachments_supervision_event_id_supervision_events"),
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_attachments_visit_id_visits")
        ),
        sa.ForeignKeyConstraint(
            ["voice_id"], ["comment_voices.id"], name=op.f("fk_attachments_voice_id_comment_voices")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachments")),
    )
    with op.batch_alter_table("attachments", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_attachments_exemplar_id"), ["exemplar_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_attachments_gap_id"), ["gap_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachments_idea_id"), ["idea_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachments_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_attachments_nomination_id"), ["nomination_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_attachments_point_id"), ["point_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_attachments_progress_id"), ["progress_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_attachments_rule_id"), ["rule_id"], unique=False)
        batch_op.create_index(
            "ix_attachments_state_not_before", ["state", "not_before", "id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_attachments_summary_id"), ["summary_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_attachments_supervision_event_id"),
            ["supervision_event_id"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_attachments_unique_id"), ["unique_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachments_visit_id"), ["visit_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachments_voice_id"), ["voice_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("attachments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attachments_voice_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_visit_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_unique_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_supervision_event_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_summary_id"))
        batch_op.drop_index("ix_attachments_state_not_before")
        batch_op.drop_index(batch_op.f("ix_attachments_rule_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_progress_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_point_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_nomination_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_meeting_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_idea_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_gap_id"))
        batch_op.drop_index(batch_op.f("ix_attachments_exemplar_id"))

    op.drop_table("attachments")
    with op.batch_alter_table("progress", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_progress_indicator_id"))

    op.drop_table("progress")
    with op.batch_alter_table("objections", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_objections_selection_id"))
        batch_op.drop_index(batch_op.f("ix_objections_ranking_id"))
        batch_op.drop_index(batch_op.f("ix_objections_given_id"))
        batch_op.drop_index(batch_op.f("ix_objections_author_id"))

    op.drop_table("objections")
    with op.batch_alter_table("indicator_changes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_indicator_changes_indicator_id"))

    op.drop_table("indicator_changes")
    with op.batch_alter_table("grade_events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_grade_events_given_id"))

    op.drop_table("grade_events")
    op.drop_table("voting_codes")
    with op.batch_alter_table("plaque_events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plaque_events_plaque_id"))

    op.drop_table("plaque_events")
    with op.batch_alter_table("nomination_events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_nomination_events_nomination_id"))

    op.drop_table("nomination_events")
    op.drop_table("indicators")
    with op.batch_alter_table("given_grades", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_given_grades_member_id"))

    op.drop_table("given_grades")
    with op.batch_alter_table("follow_ups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_follow_ups_visit_id"))
        batch_op.drop_index(batch_op.f("ix_follow_ups_member_id"))

    op.drop_table("follow_ups")
    op.drop_table("document_files")
    with op.batch_alter_table("compared_values", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_compared_values_comparison_id"))

    op.drop_table("compared_values")
    op.drop_table("checklist_marks")
    op.drop_table("windows")
    op.drop_table("window_sheets")
    op.drop_table("window_results")
    op.drop_table("window_counts")
    with op.batch_alter_table("voters", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_voters_member_id"))

    op.drop_table("voters")
    with op.batch_alter_table("visits", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visits_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_visits_member_id"))
        batch_op.drop_index(batch_op.f("ix_visits_link_id"))
        batch_op.drop_index("ix_visits_campaign_id_organisation_id")
        batch_op.drop_index("ix_visits_campaign_id_day")

    op.drop_table("visits")
    with op.batch_alter_table("supervision_letter_items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_supervision_letter_items_letter_id"))

    op.drop_table("supervision_letter_items")
    with op.batch_alter_table("supervision_events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_supervision_events_case_id"))

    op.drop_table("supervision_events")
    op.drop_table("supervision_candidates")
    with op.batch_alter_table("subjects", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_subjects_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_subjects_member_id"))

    op.drop_table("subjects")
    op.drop_table("standing_rules")
    op.drop_table("sheets")
    with op.batch_alter_table("round_tellers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_round_tellers_teller_id"))

    op.drop_table("round_tellers")
    op.drop_table("round_results")
    with op.batch_alter_table("remarks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_remarks_round_id"))

    op.drop_table("remarks")
    op.drop_table("remark_envelopes")
    with op.batch_alter_table("ranking_places", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ranking_places_organisation_id"))

    op.drop_table("ranking_places")
    op.drop_table("projects")
    with op.batch_alter_table("printings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_printings_member_id"))

    op.drop_table("printings")
    with op.batch_alter_table("plaques", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plaques_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_plaques_member_id"))
        batch_op.drop_index(batch_op.f("ix_plaques_duty_id"))
        batch_op.drop_index("ix_plaques_campaign_id_kind_state")

    op.drop_table("plaques")
    with op.batch_alter_table("paper_batches", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_paper_batches_second_id"))
        batch_op.drop_index(batch_op.f("ix_paper_batches_round_id"))
        batch_op.drop_index(batch_op.f("ix_paper_batches_first_id"))

    op.drop_table("paper_batches")
    with op.batch_alter_table("opinions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_opinions_commitment_id"))
        batch_op.drop_index("ix_opinions_author_id_at")

    op.drop_table("opinions")
    with op.batch_alter_table("nominations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_nominations_subject_id"))
        batch_op.drop_index(batch_op.f("ix_nominations_selection_id"))
        batch_op.drop_index(batch_op.f("ix_nominations_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_nominations_member_id"))
        batch_op.drop_index("ix_nominations_honour")
        batch_op.drop_index(batch_op.f("ix_nominations_duty_id"))
        batch_op.drop_index(batch_op.f("ix_nominations_at_id"))

    op.drop_table("nominations")
    op.drop_table("meeting_decisions")
    with op.batch_alter_table("gradings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gradings_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_gradings_campaign_id"))

    op.drop_table("gradings")
    with op.batch_alter_table("exemplar_trials", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_exemplar_trials_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_exemplar_trials_exemplar_id"))

    op.drop_table("exemplar_trials")
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_documents_campaign_id"))

    op.drop_table("documents")
    op.drop_table("counts")
    with op.batch_alter_table("comparisons", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_comparisons_pairing_id"))

    op.drop_table("comparisons")
    op.drop_table("checklists")
    with op.batch_alter_table("acts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_acts_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_acts_campaign_id"))

    op.drop_table("acts")
    with op.batch_alter_table("supervision_letters", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_supervision_letters_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_supervision_letters_campaign_id"))

    op.drop_table("supervision_letters")
    with op.batch_alter_table("supervision_draws", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_supervision_draws_superior_id"))

    op.drop_table("supervision_draws")
    with op.batch_alter_table("supervision_cases", schema=None) as batch_op:
        batch_op.drop_index("ix_supervision_cases_superior_id_state")
        batch_op.drop_index("ix_supervision_cases_source_source_id")
        batch_op.drop_index(batch_op.f("ix_supervision_cases_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_supervision_cases_campaign_id"))

    op.drop_table("supervision_cases")
    op.drop_table("selections")
    with op.batch_alter_table("score_entries", schema=None) as batch_op:
        batch_op.drop_index("ix_score_entries_period")

    op.drop_table("score_entries")
    with op.batch_alter_table("rounds", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rounds_organisation_id"))

    op.drop_table("rounds")
    op.drop_table("rankings")
    with op.batch_alter_table("point_claims", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_point_claims_organisation_id"))
        batch_op.drop_index("ix_point_claims_campaign_id_state")

    op.drop_table("point_claims")
    with op.batch_alter_table("pairings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pairings_rival_id"))
        batch_op.drop_index(batch_op.f("ix_pairings_organisation_id"))
        batch_op.drop_index("ix_pairings_campaign_id_organisation_id")

    op.drop_table("pairings")
    with op.batch_alter_table("own_plans", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_own_plans_organisation_id"))

    op.drop_table("own_plans")
    with op.batch_alter_table("meetings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meetings_organisation_id"))
        batch_op.drop_index("ix_meetings_campaign_id_organisation_id")

    op.drop_table("meetings")
    with op.batch_alter_table("links", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_links_ours_id"))
        batch_op.drop_index(batch_op.f("ix_links_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_links_member_id"))
        batch_op.drop_index("ix_links_campaign_id_organisation_id")

    op.drop_table("links")
    with op.batch_alter_table("idea_supports", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_idea_supports_member_id"))

    op.drop_table("idea_supports")
    with op.batch_alter_table("gaps", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gaps_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_gaps_member_id"))
        batch_op.drop_index(batch_op.f("ix_gaps_comment_id"))
        batch_op.drop_index("ix_gaps_campaign_id_state_deadline")
        batch_op.drop_index("ix_gaps_campaign_id_organisation_id")

    op.drop_table("gaps")
    with op.batch_alter_table("exemplars", schema=None) as batch_op:
        batch_op.drop_index("ix_exemplars_state_spread_at")
        batch_op.drop_index(batch_op.f("ix_exemplars_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_exemplars_member_id"))
        batch_op.drop_index("ix_exemplars_campaign_id_organisation_id")

    op.drop_table("exemplars")
    with op.batch_alter_table("duties", schema=None) as batch_op:
        batch_op.drop_index("ix_duties_organisation_id_due_on")
        batch_op.drop_index("ix_duties_member_id_due_on")

    op.drop_table("duties")
    op.drop_table("discussion_categories")
    with op.batch_alter_table("discussion_answers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_discussion_answers_member_id"))

    op.drop_table("discussion_answers")
    with op.batch_alter_table("commitments", schema=None) as batch_op:
        batch_op.drop_index("ix_commitments_state_published_at")
        batch_op.drop_index("ix_commitments_organisation_id_state_published_at")
        batch_op.drop_index(batch_op.f("ix_commitments_member_id"))
        batch_op.drop_index("ix_commitments_campaign_id_organisation_id")

    op.drop_table("commitments")
    op.drop_table("comment_voices")
    with op.batch_alter_table("awards", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_awards_organisation_id"))
        batch_op.drop_index("ix_awards_campaign_id_period")

    op.drop_table("awards")
    with op.batch_alter_table("tellers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tellers_member_id"))
        batch_op.drop_index(batch_op.f("ix_tellers_campaign_id"))

    op.drop_table("tellers")
    with op.batch_alter_table("summaries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_summaries_member_id"))
        batch_op.drop_index("ix_summaries_campaign_id_organisation_id")

    op.drop_table("summaries")
    op.drop_table("plan_versions")
    with op.batch_alter_table("pauses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pauses_campaign_id"))

    op.drop_table("pauses")
    with op.batch_alter_table("outside_figures", schema=None) as batch_op:
        batch_op.drop_index("ix_outside_figures_campaign_id_figure")

    op.drop_table("outside_figures")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ix_outbox_state_priority")
        batch_op.drop_index("ix_outbox_chat_id_telegram_message_id")

    op.drop_table("outbox")
    with op.batch_alter_table("ideas", schema=None) as batch_op:
        batch_op.drop_index("ix_ideas_state_due_on")
        batch_op.drop_index("ix_ideas_organisation_id_state")
        batch_op.drop_index(batch_op.f("ix_ideas_member_id"))
        batch_op.drop_index(batch_op.f("ix_ideas_campaign_id"))

    op.drop_table("ideas")
    with op.batch_alter_table("discussions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_discussions_organisation_id"))

    op.drop_table("discussions")
    with op.batch_alter_table("comments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_comments_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_comments_member_id"))

    op.drop_table("comments")
    op.drop_table("closings")
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_invitations_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_invitations_member_id"))

    op.drop_table("invitations")
    with op.batch_alter_table("erasure_requests", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_erasure_requests_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_erasure_requests_member_id"))

    op.drop_table("erasure_requests")
    with op.batch_alter_table("chats", schema=None) as batch_op:
        batch_op.drop_index("ix_chats_telegram_id_thread_id")
        batch_op.drop_index(batch_op.f("ix_chats_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_chats_member_id"))

    op.drop_table("chats")
    with op.batch_alter_table("campaigns", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_campaigns_superior_id"))
        batch_op.drop_index(batch_op.f("ix_campaigns_organisation_id"))

    op.drop_table("campaigns")
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.drop_index("ix_appointments_organisation_id_role")
        batch_op.drop_index(batch_op.f("ix_appointments_member_id"))

    op.drop_table("appointments")
    with op.batch_alter_table("announcements", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_announcements_organisation_id"))

    op.drop_table("announcements")
    op.drop_table("wipes")
    op.drop_table("sent_pictures")
    with op.batch_alter_table("organisations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_organisations_superior_id"))

    op.drop_table("organisations")
    op.drop_table("members")
    op.drop_table("leases")
    op.drop_table("handled_updates")
    op.drop_table("conversations")
    op.drop_table("claims")
