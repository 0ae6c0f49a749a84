package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.association.Claim.Side;
import org.sequelize4j.definition.PolymorphicKey;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.naming.Names;

/** One foreign key, and all the associations that share it: its names, and what they say of it together. */
final class SharedKey {
    private final ModelDraft holder;
    private final ModelDraft referenced;
    private final List<Claim> claims;
    private final List<String> names;
    private final List<String> referencedNames;

    SharedKey(List<Claim> claims) {
        this.claims = new ArrayList<>(claims);
        this.holder = claims.get(0).holder();
        this.referenced = claims.get(0).referenced();
        this.referencedNames = agreedReference();
        this.names = agreedNames();
        if (names.size() != referencedNames.size()) {
            throw new AssociationException(
                    "The foreign key " + names + " of " + holder + " references " + referencedNames
                            + " of " + referenced
                            + ", and both need as many attributes; name them with foreignKeys(\"…\", \"…\") in "
                            + claims.get(0).half() + ".");
        }
    }

    /** Several groups that turned out to have the same names. */
    static SharedKey merged(SharedKey one, SharedKey other) {
        List<Claim> claims = new ArrayList<>(one.claims);
        claims.addAll(other.claims);
        return new SharedKey(claims);
    }

    ModelDraft holder() {
        return holder;
    }

    ModelDraft referenced() {
        return referenced;
    }

    List<Claim> claims() {
        return claims;
    }

    List<String> names() {
        return names;
    }

    List<String> referencedNames() {
        return referencedNames;
    }

    /** An association that was not declared, and follows from the others. */
    void add(Claim claim) {
        claims.add(claim);
        claim.half().join(claim.side(), this);
    }

    boolean isJunctionKey() {
        for (Claim claim : claims) {
            if (claim.isThrough()) {
                return true;
            }
        }
        return false;
    }

    List<Half> halves(Side side) {
        List<Half> halves = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.side() == side) {
                halves.add(claim.half());
            }
        }
        return halves;
    }

    /**
     * What all say together of an option that is meant for an association's own key: what a belongsToMany says of the other
     * key counts only when nobody else says anything.
     */
    <V> Agreement<V> agreeOwn(String what, Function<Claim, @Nullable V> said) {
        Agreement<V> own = agree(what, claimsBut(Side.THROUGH_TARGET), said);
        return own.isSaid() ? own : agree(what, claims, said);
    }

    /** By which attribute the holder tells where the key leads; null when it leads to one model. */
    @Nullable
    PolymorphicKey polymorphic() {
        for (Claim claim : claims) {
            PolymorphicKey said = claim.polymorphic();
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** What an index over the key is over: first the attribute that tells where it leads, if there is one. */
    List<String> indexed() {
        PolymorphicKey polymorphic = polymorphic();
        if (polymorphic == null) {
            return names;
        }
        List<String> indexed = new ArrayList<>(List.of(polymorphic.typeAttribute()));
        indexed.addAll(names);
        return indexed;
    }

    /** Whether the database sees to it that the key leads somewhere. It cannot where that may be in several tables. */
    boolean constraints() {
        return polymorphic() == null
                && agreeOwn("constraints", claim -> claim.half().said().constraints())
                        .orElse(true);
    }

    boolean wantsUniqueIndex() {
        for (Half half : halves(Side.HAS)) {
            if (half.said().unique()) {
                return true;
            }
        }
        return false;
    }

    /** The name of the constraint; null when the database may choose. */
    @Nullable
    String constraintName() {
        Agreement<String> name = new Agreement<>("uniqueKey", this);
        for (Half half : halves(Side.HAS)) {
            name.hear(half, half.said().uniqueKey());
        }
        return name.value();
    }

    /** Words for messages. */
    @Override
    public String toString() {
        return "the foreign key " + String.join(", ", names) + " of " + holder + " to " + referenced;
    }

    /**
     * Refuses a has-one beside another has-association that would read the same rows. Whoever names an inverse that is still to
     * be declared gets its own key from that.
     */
    void refuseSharedHasOne() {
        boolean awaitsOwnKey = halves(Side.BELONGS_TO).isEmpty();
        List<Half> has = new ArrayList<>();
        for (Half half : halves(Side.HAS)) {
            if (!half.said().readOnly() && (!awaitsOwnKey || half.said().inverse() == null)) {
                has.add(half);
            }
        }
        for (Half one : has) {
            for (Half other : has) {
                boolean same = one.said().scope().equals(other.said().scope());
                if (one != other && same && one.kind() == Kind.HAS_ONE) {
                    throw new AssociationException(one + " and " + other + " would share " + this
                            + ", so that they would find the same rows. Give each a key of its own, for example a -> a.foreignKey(\""
                            + ownKey(one) + "\") and a -> a.foreignKey(\"" + ownKey(other)
                            + "\"), or scopes that differ.");
                }
            }
        }
    }

    private String ownKey(Half half) {
        return Names.foreignKey(Names.uncapitalize(half.alias().singular()), referencedNames.get(0));
    }

    private List<String> agreedReference() {
        Agreement<List<String>> said =
                new Agreement<>("the referenced key is", "the key of " + holder + " to " + referenced);
        for (Claim claim : claims) {
            said.hear(claim.half(), claim.saidReferenced().isEmpty() ? null : claim.saidReferenced());
        }
        if (said.value() != null) {
            return said.value();
        }
        List<String> primaryKey = referenced.primaryKey();
        if (primaryKey == null) {
            throw new AssociationException("The primary key of the junction " + referenced
                    + " is made of its foreign keys, and these lead back to it in a circle; give " + referenced
                    + " a primary key of its own.");
        }
        return primaryKey;
    }

    private List<String> agreedNames() {
        Agreement<List<String>> said = new Agreement<>("its name is", "the key of " + holder + " to " + referenced);
        for (Claim claim : claims) {
            said.hear(claim, claim.names().isEmpty() ? null : claim.names());
        }
        if (said.value() != null) {
            return said.value();
        }
        Claim naming = claims.get(0);
        for (Claim claim : claims) {
            if (claim.side().compareTo(naming.side()) < 0) {
                naming = claim;
            }
        }
        return naming.defaultNames(referencedNames);
    }

    private <V> Agreement<V> agree(String what, List<Claim> speakers, Function<Claim, @Nullable V> said) {
        Agreement<V> agreement = new Agreement<>(what, this);
        for (Claim claim : speakers) {
            agreement.hear(claim.half(), said.apply(claim));
        }
        return agreement;
    }

    private List<Claim> claimsBut(Side side) {
        List<Claim> others = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.side() != side) {
                others.add(claim);
            }
        }
        return others;
    }
}
