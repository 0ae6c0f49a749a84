package org.sequelize4j.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.sequelize4j.Association;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Definitions;

/**
 * What declaring an association returns. Its names are those of the declaration; its keys may still follow from later ones, so
 * they are asked for when somebody wants to know.
 */
final class DeclaredAssociation implements Association {
    private final Kind kind;
    private final String as;
    private final String source;
    private final String target;
    private final Optional<String> through;
    private final Supplier<Definitions> definitions;

    DeclaredAssociation(AssociationDefinition declared, Supplier<Definitions> definitions) {
        this.kind = declared.kind();
        this.as = declared.as();
        this.source = declared.source();
        this.target = declared.target();
        this.through = declared.through();
        this.definitions = definitions;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String as() {
        return as;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String target() {
        return target;
    }

    @Override
    public Optional<String> through() {
        return through;
    }

    @Override
    public List<String> foreignKey() {
        return now().foreignKey();
    }

    @Override
    public List<String> otherKey() {
        return now().otherKey();
    }

    @Override
    public List<String> sourceKey() {
        return now().sourceKey();
    }

    @Override
    public List<String> targetKey() {
        return now().targetKey();
    }

    @Override
    public Optional<OnDelete> onDelete() {
        return now().onDelete();
    }

    @Override
    public Optional<OnDelete> onUpdate() {
        return now().onUpdate();
    }

    private Association now() {
        return Objects.requireNonNull(
                Objects.requireNonNull(definitions.get().model(source)).association(as));
    }

    @Override
    public String toString() {
        return source + "." + as;
    }
}
