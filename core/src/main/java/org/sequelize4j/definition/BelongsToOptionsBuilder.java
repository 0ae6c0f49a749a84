package org.sequelize4j.definition;

import org.sequelize4j.Association.Kind;
import org.sequelize4j.BelongsToOptions;

/** Collects what is said of a belongsTo. */
public final class BelongsToOptionsBuilder extends AssociationOptionsBuilder<BelongsToOptions>
        implements BelongsToOptions {
    /** Begins with nothing but the two models. */
    public BelongsToOptionsBuilder(String source, String target) {
        this(new AssociationDraft(Kind.BELONGS_TO, source, target));
    }

    BelongsToOptionsBuilder(AssociationDraft draft) {
        super(draft);
    }

    @Override
    BelongsToOptions self() {
        return this;
    }

    @Override
    public BelongsToOptions targetKey(String... attributes) {
        draft.targetKey = requireNames("targetKey", attributes);
        return this;
    }

    @Override
    public BelongsToOptions required() {
        draft.required = true;
        return this;
    }

    @Override
    public BelongsToOptions counterCache(String attribute) {
        draft.upkeep = UpkeepDeclaration.after(draft.upkeep).withCounter(requireText("counterCache", attribute));
        return this;
    }

    @Override
    public BelongsToOptions touch() {
        draft.upkeep = UpkeepDeclaration.after(draft.upkeep).touching();
        return this;
    }

    @Override
    public BelongsToOptions touch(String attribute) {
        draft.upkeep = UpkeepDeclaration.after(draft.upkeep).touching(requireText("touch", attribute));
        return this;
    }
}
