package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.association.Claim.Side;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.BelongsToOptionsBuilder;
import org.sequelize4j.definition.HasManyOptionsBuilder;
import org.sequelize4j.naming.Inflector;
import org.sequelize4j.naming.Names;

/**
 * The associations that make a junction a model like any other, so that a super many-to-many needs no further declarations:
 * from the junction to both ends, and back. What is declared already, or has no free name, is left out.
 */
final class JunctionAssociations {
    private final Inflector inflector;

    private JunctionAssociations(Inflector inflector) {
        this.inflector = inflector;
    }

    static void add(ModelDrafts drafts, Inflector inflector) {
        JunctionAssociations associations = new JunctionAssociations(inflector);
        for (ModelDraft draft : drafts.all()) {
            if (!draft.links().isEmpty()) {
                associations.addTo(draft);
            }
        }
    }

    private void addTo(ModelDraft junction) {
        List<SharedKey> keys = new ArrayList<>();
        for (SharedKey key : junction.keys()) {
            if (key.isJunctionKey()) {
                keys.add(key);
            }
        }
        keys.sort((one, other) -> names(one).compareTo(names(other)));
        for (SharedKey key : keys) {
            boolean alone = isAlone(key, keys);
            if (!isPolymorphic(key)) {
                addBelongsTo(key, alone);
                if (alone) {
                    addHasMany(key);
                }
            }
        }
    }

    private static String names(SharedKey key) {
        return String.join(",", key.names());
    }

    /** Whether no other leads to the same model. */
    private static boolean isAlone(SharedKey key, List<SharedKey> keys) {
        for (SharedKey other : keys) {
            if (other != key && other.referenced() == key.referenced()) {
                return false;
            }
        }
        return true;
    }

    /** A key that leads to rows of several models is not safe to follow without the scope that tells which. */
    private static boolean isPolymorphic(SharedKey key) {
        return key.polymorphic() != null || sharesItsNames(key);
    }

    private static boolean sharesItsNames(SharedKey key) {
        for (SharedKey other : key.holder().keys()) {
            if (other != key && other.names().equals(key.names())) {
                return true;
            }
        }
        return false;
    }

    private void addBelongsTo(SharedKey key, boolean alone) {
        String alias = alone ? null : aliasFromName(key);
        if (!key.halves(Side.BELONGS_TO).isEmpty() || (!alone && alias == null)) {
            return;
        }
        BelongsToOptionsBuilder said = new BelongsToOptionsBuilder(
                key.holder().name(), key.referenced().name());
        said.foreignKeys(key.names().toArray(new String[0]));
        if (alias != null) {
            said.as(alias);
        }
        add(said.declaration(), key.holder(), key.referenced(), new Adding(Side.BELONGS_TO, key));
    }

    private void addHasMany(SharedKey key) {
        if (key.halves(Side.HAS).isEmpty()) {
            HasManyOptionsBuilder said = new HasManyOptionsBuilder(
                    key.referenced().name(), key.holder().name());
            said.foreignKeys(key.names().toArray(new String[0]));
            add(said.declaration(), key.referenced(), key.holder(), new Adding(Side.HAS, key));
        }
    }

    private record Adding(Side side, SharedKey key) {}

    private void add(AssociationDeclaration said, ModelDraft source, ModelDraft target, Adding adding) {
        Alias alias = Alias.of(said, target.nouns(), inflector);
        boolean taken = source.attribute(alias.as()) != null || source.hasAssociation(alias.as());
        if (!taken) {
            Half half = new Half(said, source, target, null, alias);
            adding.key().add(new Claim(half, adding.side()));
            source.add(half);
        }
    }

    /** {@code parentId} that references {@code id} gives {@code parent}; null when the name ends otherwise. */
    private static @Nullable String aliasFromName(SharedKey key) {
        String name = key.names().get(0);
        String ending = Names.capitalize(key.referencedNames().get(0));
        boolean ends = key.names().size() == 1 && name.length() > ending.length() && name.endsWith(ending);
        return ends ? name.substring(0, name.length() - ending.length()) : null;
    }
}
