package org.sequelize4j.relation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.write.WriteSettings;

/** Collects the options of the writes of a relation. */
final class RelationOptionsBuilder implements RelationOptions {
    private final AssociationDefinition association;
    private WriteSettings write;
    private boolean force;
    private boolean save;

    private RelationOptionsBuilder(AssociationDefinition association, RelationSettings settings) {
        this.association = association;
        this.write = settings.write();
        this.force = settings.force();
        this.save = settings.save();
    }

    /** The settings with what the lambda says. */
    static RelationSettings of(
            AssociationDefinition association, RelationSettings settings, Consumer<? super RelationOptions> options) {
        RelationOptionsBuilder builder = new RelationOptionsBuilder(association, settings);
        Given.lambda(options, "o -> o.individualHooks()").accept(builder);
        return new RelationSettings(builder.write, builder.force, builder.save);
    }

    @Override
    public RelationOptions hooks(boolean hooks) {
        write = write.withHooks(hooks);
        return this;
    }

    @Override
    public RelationOptions individualHooks() {
        write = write.withIndividualHooks(true);
        return this;
    }

    @Override
    public RelationOptions validate(boolean validate) {
        write = write.withValidation(validate);
        return this;
    }

    @Override
    public RelationOptions fields(String... attributes) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : Given.to("fields(…)", attributes, "names of attributes")) {
            names.add(association
                    .targetModel()
                    .requireAttribute(Given.to("fields(…)", name, "names of attributes"))
                    .name());
        }
        if (!(association instanceof BelongsTo) && !(association instanceof BelongsToMany)) {
            names.addAll(AssociationDefinition.names(association.matchingKeys()));
        }
        association.scope().keySet().forEach(attribute -> names.add(attribute.name()));
        write = write.withFields(names);
        return this;
    }

    @Override
    public RelationOptions silent() {
        write = write.withSilence(true);
        return this;
    }

    @Override
    public RelationOptions touch(boolean touch) {
        write = write.withTouch(touch);
        return this;
    }

    @Override
    public RelationOptions force() {
        force = true;
        return this;
    }

    @Override
    public RelationOptions save(boolean save) {
        if (!(association instanceof BelongsTo)) {
            throw new InstanceException("save(…) is for a belongsTo, whose key is in the instance itself; the key of \""
                    + association.as() + "\" is in rows of \"" + association.target() + "\", and always written.");
        }
        this.save = save;
        return this;
    }
}
