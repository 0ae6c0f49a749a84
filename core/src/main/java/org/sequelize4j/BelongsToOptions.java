package org.sequelize4j;

/** The options of a belongsTo. */
public interface BelongsToOptions extends AssociationOptions<BelongsToOptions> {
    /** The attributes of the target that the foreign key references; the primary key unless said otherwise. */
    BelongsToOptions targetKey(String... attributes);

    /** The foreign key is NOT NULL. */
    BelongsToOptions required();

    /**
     * The attribute of the target that counts the rows which belong to it: every write keeps it right in its own transaction, however
     * many others write at the same time. It is an INTEGER that starts with 0, unless the target declares another whole number;
     * a program does not set it. Rows that are softly deleted do not count. Sequelize has no such option.
     */
    BelongsToOptions counterCache(String attribute);

    /**
     * Every write of a row sets the {@code updatedAt} of the row that it belongs to, and of the one that this touches in turn, in the
     * same transaction. A silent update leaves it. Sequelize has no such option.
     */
    BelongsToOptions touch();

    /** The same with an attribute of the target in place of {@code updatedAt}, a DATE that is added unless the target declares it. */
    BelongsToOptions touch(String attribute);
}
