package org.sequelize4j.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.error.EagerLoadingException;

/** Collects the includes of one query, each association once. */
final class IncludeList {
    private final Subject<?> subject;
    private final Map<String, Include> includes = new LinkedHashMap<>();
    private boolean all;

    IncludeList(Subject<?> subject) {
        this.subject = subject;
    }

    void add(Include include) {
        String alias = include.association().as();
        if (includes.putIfAbsent(alias, include) != null) {
            throw new EagerLoadingException("\"" + alias + "\" is included twice in a query of \""
                    + subject.model().name() + "\"; say everything in one include(\"" + alias + "\", …).");
        }
    }

    /** Adds every association that is not included by itself. */
    void addAll() {
        all = true;
    }

    List<Include> build() {
        if (all) {
            subject.model().associations().stream()
                    .filter(association -> !isLink(association))
                    .forEach(association -> includes.computeIfAbsent(association.as(), alias -> plain(association)));
        }
        return List.copyOf(includes.values());
    }

    /** The rows of a junction come with the targets of its many-to-many. */
    private boolean isLink(AssociationDefinition association) {
        return subject.model().associations().stream()
                .anyMatch(other -> other instanceof BelongsToMany many
                        && many.throughModel().equals(association.targetModel())
                        && many.foreignKeys().equals(association.matchingKeys()));
    }

    private Include plain(AssociationDefinition association) {
        return QueryBuilder.include(subject.named(association.targetModel()), association)
                .toInclude(association);
    }
}
