package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.Upkeep;
import org.sequelize4j.definition.UpkeepDeclaration;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.IntegerType;

/** The counters and times that belongs-to associations keep right in the rows that they lead to. */
final class Upkeeps {
    private Upkeeps() {}

    /** Gives targets the attributes that are kept in them, unless they declare them. */
    static void add(ModelDrafts drafts, List<AssociationDeclaration> associations) {
        Map<List<String>, AssociationDeclaration> counted = new HashMap<>();
        for (AssociationDeclaration association : associations) {
            UpkeepDeclaration upkeep = association.upkeep();
            ModelDraft target = drafts.find(association.target());
            if (upkeep == null || target == null) {
                continue;
            }
            if (upkeep.counter() != null) {
                AssociationDeclaration other =
                        counted.put(List.of(association.target(), upkeep.counter()), association);
                if (other != null) {
                    throw new AssociationException("The option counterCache of " + association + " was given \""
                            + upkeep.counter() + "\", which counts the rows of " + other
                            + " already; give each an attribute of its own.");
                }
                addCounter(target, upkeep.counter(), association);
            }
            upkeep.touched().forEach(name -> addTime(target, name, association));
        }
    }

    /** A counter that starts with 0, whatever else is said of it. */
    private static void addCounter(ModelDraft target, String name, AssociationDeclaration association) {
        AttributeDeclaration declared = typed(target, name, DataTypes.INTEGER);
        if (!(declared.type() instanceof IntegerType)) {
            throw unfit("counterCache", name, association, declared.type(), "a whole number such as INTEGER");
        }
        if (declared.defaultValue() == null) {
            declared = declared.more().defaultValue(0).build();
        }
        target.put(declared.more().allowNull(false).build());
    }

    private static void addTime(ModelDraft target, String name, AssociationDeclaration association) {
        AttributeDeclaration declared = typed(target, name, DataTypes.DATE);
        if (!(declared.type() instanceof DateType)) {
            throw unfit("touch", name, association, declared.type(), "a DATE");
        }
        target.put(declared);
    }

    private static AttributeDeclaration typed(ModelDraft target, String name, DataType type) {
        AttributeDeclaration declared = target.attribute(name);
        if (declared == null) {
            return AttributeDeclaration.of(name, type);
        }
        return declared.type() == null ? declared.more().type(type).build() : declared;
    }

    private static AssociationException unfit(
            String option, String name, AssociationDeclaration association, @Nullable DataType type, String wanted) {
        return new AssociationException("The option " + option + " of " + association + " was given \"" + name
                + "\", which \"" + association.target() + "\" declares as " + (type == null ? "nothing" : type.name())
                + "; it takes " + wanted + ", or a name that is not declared.");
    }

    /** What the associations of a model keep right. */
    static List<Upkeep> of(List<AssociationDefinition> associations, List<Half> ofModel) {
        List<Upkeep> upkeeps = new ArrayList<>();
        for (Half half : ofModel) {
            UpkeepDeclaration said = half.said().upkeep();
            if (said == null) {
                continue;
            }
            for (AssociationDefinition association : associations) {
                if (association instanceof BelongsTo belongsTo
                        && association.as().equals(half.as())) {
                    upkeeps.add(upkeep(belongsTo, said, half));
                }
            }
        }
        return upkeeps;
    }

    private static Upkeep upkeep(BelongsTo association, UpkeepDeclaration said, Half half) {
        ModelDefinition target = association.targetModel();
        List<Attribute> touched = new ArrayList<>();
        if (said.touch()) {
            Attribute updatedAt = target.updatedAt();
            if (updatedAt == null) {
                throw new AssociationException("The option touch of " + half + " sets when a row of \"" + target.name()
                        + "\" was last changed, and that model has no updatedAt; give it timestamps, or name an"
                        + " attribute, as in touch(\"lastChangeAt\").");
            }
            touched.add(updatedAt);
        }
        said.touched().forEach(name -> touched.add(target.requireAttribute(name)));
        return new Upkeep(
                association, said.counter() == null ? null : target.requireAttribute(said.counter()), touched);
    }
}
