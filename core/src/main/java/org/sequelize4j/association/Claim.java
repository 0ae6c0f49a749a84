package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.ForeignKeyDeclaration;
import org.sequelize4j.definition.PolymorphicKey;
import org.sequelize4j.naming.Names;

/** What one association says about one foreign key. A belongsToMany makes two claims, one for each key of its junction. */
record Claim(Half half, Side side) {
    /** Which of the association's keys, and from which end. A key has its default name from the side that stands first here. */
    enum Side {
        BELONGS_TO,
        THROUGH_TARGET,
        THROUGH_SOURCE,
        HAS
    }

    static List<Claim> of(Half half) {
        if (half.said().alongPath()) {
            return List.of();
        }
        return switch (half.kind()) {
            case BELONGS_TO -> List.of(new Claim(half, Side.BELONGS_TO));
            case HAS_ONE, HAS_MANY -> List.of(new Claim(half, Side.HAS));
            case BELONGS_TO_MANY -> List.of(new Claim(half, Side.THROUGH_SOURCE), new Claim(half, Side.THROUGH_TARGET));
        };
    }

    /** The model whose table has the key. */
    ModelDraft holder() {
        return switch (side) {
            case BELONGS_TO -> half.source();
            case HAS -> half.target();
            case THROUGH_SOURCE, THROUGH_TARGET -> half.through();
        };
    }

    ModelDraft referenced() {
        return side == Side.HAS || side == Side.THROUGH_SOURCE ? half.source() : half.target();
    }

    boolean isThrough() {
        return side == Side.THROUGH_SOURCE || side == Side.THROUGH_TARGET;
    }

    /** Whether the key leads to rows of several models; null when it does not. */
    @Nullable
    PolymorphicKey polymorphic() {
        PolymorphicKey said = half.said().polymorphic();
        return said == null || (isThrough() && said.ofTarget() != (side == Side.THROUGH_TARGET)) ? null : said;
    }

    /** The key that all claims on it share, once it is planned. */
    SharedKey key() {
        return side == Side.THROUGH_TARGET ? half.otherKey() : half.key();
    }

    ForeignKeyDeclaration column() {
        return side == Side.THROUGH_TARGET
                ? half.said().otherKey()
                : half.said().foreignKey();
    }

    /** The referenced attributes, where they are said; else empty. */
    List<String> saidReferenced() {
        return side == Side.HAS || side == Side.THROUGH_SOURCE
                ? half.said().sourceKey()
                : half.said().targetKey();
    }

    /** The names that are said, or that an attribute of the default name stands for; else empty. */
    List<String> names() {
        if (!column().names().isEmpty()) {
            return column().names();
        }
        List<String> referenced = saidReferenced().isEmpty() ? referenced().primaryKey() : saidReferenced();
        List<String> byDefault = referenced == null ? List.of() : defaultNames(referenced);
        return isDeclared(byDefault) ? byDefault : List.of();
    }

    List<String> defaultNames(List<String> referenced) {
        String base = baseName();
        List<String> names = new ArrayList<>();
        for (String key : referenced) {
            names.add(Names.foreignKey(base, key));
        }
        return List.copyOf(names);
    }

    /** Words for a message: who says it. */
    @Override
    public String toString() {
        return column().names().isEmpty() && !names().isEmpty()
                ? half + ", whose default name is an attribute of " + holder() + ","
                : half.toString();
    }

    private boolean isDeclared(List<String> names) {
        List<String> declared = new ArrayList<>();
        for (AttributeDeclaration attribute : holder().said().attributes()) {
            declared.add(attribute.name());
        }
        return !names.isEmpty() && declared.containsAll(names);
    }

    private String baseName() {
        PolymorphicKey polymorphic = polymorphic();
        if (polymorphic != null) {
            return polymorphic.name();
        }
        return switch (side) {
            case BELONGS_TO -> half.alias().as();
            case HAS, THROUGH_SOURCE -> referenced().singular();
            case THROUGH_TARGET ->
                half.isSelf() ? half.alias().singular() : referenced().singular();
        };
    }

    // By hand, for the first use of those that a record brings costs a program milliseconds of its start.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claim claim && half.equals(claim.half) && side == claim.side;
    }

    @Override
    public int hashCode() {
        return 31 * half.hashCode() + side.hashCode();
    }
}
