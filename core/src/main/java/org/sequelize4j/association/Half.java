package org.sequelize4j.association;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.definition.AssociationDeclaration;

/** A declared association while it is being resolved: half of a pair, with models in place of names. */
final class Half {
    private final AssociationDeclaration said;
    private final ModelDraft source;
    private final ModelDraft target;
    private final @Nullable ModelDraft through;
    private final Alias alias;
    private @Nullable Half partner;
    private @Nullable SharedKey key;
    private @Nullable SharedKey otherKey;

    Half(AssociationDeclaration said, ModelDraft source, ModelDraft target, @Nullable ModelDraft through, Alias alias) {
        this.said = said;
        this.source = source;
        this.target = target;
        this.through = through;
        this.alias = alias;
    }

    AssociationDeclaration said() {
        return said;
    }

    Kind kind() {
        return said.kind();
    }

    boolean isThrough() {
        return said.kind() == Kind.BELONGS_TO_MANY;
    }

    /** Whether it may pair by itself: without an alias of the user's, or on the typed face, where each has one. */
    boolean isOpen() {
        boolean named = said.aliased() && !said.typed();
        return !named && !said.readOnly() && (said.polymorphic() == null || isThrough());
    }

    ModelDraft source() {
        return source;
    }

    ModelDraft target() {
        return target;
    }

    boolean isSelf() {
        return source == target;
    }

    /** The junction. */
    ModelDraft through() {
        return Objects.requireNonNull(through, "only a belongsToMany has a junction");
    }

    Alias alias() {
        return alias;
    }

    String as() {
        return alias.as();
    }

    /** The other half of a belongsToMany; other kinds find each other by their key. */
    @Nullable
    Half partner() {
        return partner;
    }

    void pairWith(Half other) {
        partner = other;
        other.partner = this;
    }

    /** The key that it shares with others; for belongsToMany the one to the source. */
    SharedKey key() {
        return Objects.requireNonNull(key, "keys are planned before they are asked for");
    }

    /** The junction's key to the target. */
    SharedKey otherKey() {
        return Objects.requireNonNull(otherKey, "only a belongsToMany has a second key");
    }

    /** Whether all of its keys are planned. */
    boolean hasKeys() {
        return key != null && (otherKey != null || !isThrough());
    }

    void join(Claim.Side side, SharedKey shared) {
        if (side == Claim.Side.THROUGH_TARGET) {
            otherKey = shared;
        } else {
            key = shared;
        }
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
